import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {readCommission} from "../../loaders/read/commission.js";
import {readEvidence} from "../../loaders/read/evidence.js";
import {readExplanations} from "../../loaders/read/explanations.js";
import {PAGE_SOURCES} from "../../src/components/collection/pages.js";
import {findTypedResults} from "./typed-results.js";

describe("a typed result is found", () => {
  test.each([
    ["There were 166 children.", "166", "en"],
    ["Av barnen var 57 procent flickor.", "57", "sv"],
    ["Hälften av barnen var flickor.", "Hälften", "sv"],
    ["Boys were three times as many.", "three", "en"],
    ["En andel på 16,5 i hela landet.", "16,5", "sv"],
    ["2.9 per 1,000 girls", "2.9", "en"]
  ] as const)("%s", (text, found, language) => {
    expect(findTypedResults(text, language).map((result) => result.text)).toContain(found);
  });
});

describe("what is no result passes", () => {
  test.each([
    "Åren 2009–2011 och 2012–2015.",
    "Barn under 18 år, i åldern 15–17 år.",
    "Enligt 4 kap. 1 a § brottsbalken (1962:700), i kraft den 1 juli 2018.",
    "Articles 34 and 35 of the Convention; Directive 2011/36/EU; WCAG 2.2 AA.",
    'Det var ${claim("mapping-2009-2011.children")} barn, se [figuren](#fig-2).',
    "Skr. 2013/14:91 och SOU 2016:70."
  ])("%s", (text) => {
    expect([...findTypedResults(text, "sv"), ...findTypedResults(text, "en")]).toEqual([]);
  });

  test("code and front matter are no prose", () => {
    expect(findTypedResults("---\ntitle: 12\n---\n\n```js\nconst a = 166;\n```\n", "sv")).toEqual([]);
  });
});

const PAGES = PAGE_SOURCES.flatMap(({path}) => [`src/${path.sv}.md`, `src/en/${path.en}.md`]);

test.each(PAGES)("%s has no typed result", (path) => {
  const results = findTypedResults(readFileSync(path, "utf8"), path.startsWith("src/en/") ? "en" : "sv");
  expect(results.map(({line, text}) => `${path}:${line}: "${text}" is typed: make it a claim`)).toEqual([]);
});

describe("what the data say of themselves has no typed result", () => {
  const {conflicts, gaps} = readEvidence();
  const texts = [
    ...conflicts.flatMap(({id, title, explanation}) => [title, explanation].map((text) => [id, text] as const)),
    ...gaps.flatMap(({id, what, where, consequence}) => [what, where, consequence].map((text) => [id, text] as const)),
    ...readCommission().items.map(({id, note}) => [id, note] as const)
  ];
  test.each(texts)("%s: $sv", (_, {sv, en}) => {
    expect([...findTypedResults(sv, "sv"), ...findTypedResults(en, "en")].map(({text}) => text)).toEqual([]);
  });
});

describe("the ledger of explanations has no typed result", () => {
  const texts = readExplanations().flatMap(({id, title, predicts, missing, settles, ...evidence}) =>
    [title, predicts, missing, settles, ...[...evidence.for, ...evidence.against].map(({text}) => text)].flatMap(
      (text) => [[id, "sv", text.sv] as const, [id, "en", text.en] as const]
    )
  );
  test.each(texts)("%s (%s): %s", (_, language, text) => {
    expect(findTypedResults(text.replace(/\{claim:[^}]+\}/g, ""), language).map((result) => result.text)).toEqual([]);
  });
});
