// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {makeClaims} from "../../loaders/claims/index.js";
import type {Claim, StatementClaim} from "../../loaders/model/claim.js";
import type {Observation} from "../../loaders/model/observation.js";
import {type Evidence, readEvidence} from "../../loaders/read/evidence.js";
import {makeTables} from "../../loaders/tables/index.js";
import type {Language} from "../../src/components/chapters.js";
import {PAGE_SOURCES} from "../../src/components/collection/pages.js";
import {report} from "../../src/components/report.js";
import {withChanged} from "./evidence.js";

const evidence = readEvidence();
const claimsOf = (changed: Evidence) => makeClaims(makeTables(changed));
const find = (claims: readonly Claim[], id: string) => claims.find((claim) => claim.id === id) as StatementClaim;

const girlsOf2018 = ({dimensions}: Observation) => dimensions.period === "2018" && dimensions.sex === "girl";
const coordinators = (girls: number) => withChanged(evidence, "regional-coordinators", girlsOf2018, () => girls);

describe("the words of a sentence follow the data: boys were more than girls in 2018", () => {
  test.each([
    [2, "is", "The figures show that", "Siffrorna visar att"],
    [19, "suggests", "The figures suggest that", "Siffrorna tyder på att"],
    [30, "may", "It may be that", "Det kan vara så att"]
  ] as const)("%i girls of the coordinators: %s", (girls, strength, en, sv) => {
    const claims = claimsOf(coordinators(girls));
    expect(find(claims, "coordinators.2018.more-boys").strength).toBe(strength);
    const text = (language: Language) =>
      report(language, {claims, references: []}).statement("coordinators.2018.more-boys", "x").textContent;
    expect([text("en")?.startsWith(en), text("sv")?.startsWith(sv)]).toEqual([true, true]);
  });

  test.each(["sv", "en"] as const)("more girls than boys: the sentence is refused, by its words (%s)", (language) => {
    const claims = claimsOf(coordinators(60));
    const {statement} = report(language, {claims, references: []});
    expect(() => statement("coordinators.2018.more-boys", "they knew of more boys than girls in 2018")).toThrow(
      /the data contradict the sentence "they knew of more boys than girls in 2018": 38 (mot|against) 60;.*claim "coordinators.2018.more-boys"/
    );
  });
});

test("as many boys as girls referred for sexual exploitation: the sentence on purposes is contradicted", () => {
  const changed = withChanged(
    evidence,
    "uk-referrals",
    ({dimensions}) => dimensions.sex === "boy" && String(dimensions.form).includes("sexual"),
    (value) => value * 40
  );
  expect(() => claimsOf(changed)).toThrow('claim "uk.gap.sexual" says that');
});

test("fewer boys in labour: the sentence on labour turns", () => {
  const changed = withChanged(
    evidence,
    "uk-referrals",
    ({dimensions}) => dimensions.sex === "boy" && String(dimensions.form).includes("labour"),
    (value) => Math.round(value / 10)
  );
  expect(find(claimsOf(changed), "uk.2023.forced-labour.more-boys").strength).toBe("contradicted");
});

describe("every sentence of the prose holds today", () => {
  const claims = claimsOf(evidence);
  const pages = PAGE_SOURCES.flatMap(({path}) => [
    ["sv", `src/${path.sv}.md`] as const,
    ["en", `src/en/${path.en}.md`] as const
  ]);
  const sources = pages.map(([language, path]) => ({language, path, text: readFileSync(path, "utf8")}));
  const sentences = sources.flatMap(({language, path, text}) =>
    [...text.matchAll(/statement\("([^"]+)", "([^"]+)"\)/g)].map(
      ([, id = "", sentence = ""]) => [path, language, id, sentence] as const
    )
  );

  test("there are some, as many in each language", () => {
    const count = (language: Language) => sentences.filter(([, own]) => own === language).length;
    expect(count("sv")).toBeGreaterThan(5);
    expect(count("en")).toBe(count("sv"));
    // One that is written otherwise would not be looked at.
    const written = sources.flatMap(({text}) => [...text.matchAll(/\bstatement\(/g)]);
    expect(written).toHaveLength(sentences.length);
  });

  test.each(sentences)("%s (%s) %s: %s", (_, language, id, sentence) => {
    expect(report(language, {claims, references: []}).statement(id, sentence).textContent).toContain(sentence);
  });
});
