import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {CHAPTERS} from "../../src/components/chapters.js";
import {PAGE_SOURCES} from "../../src/components/collection/pages.js";
import {FIGURE_ORDER} from "../../src/components/figures/register.js";

/** What the two languages of a chapter must have alike. */
function skeletonOf(markdown: string) {
  const prose = markdown.replace(/```[\s\S]*?```/g, "");
  return {
    headings: [...prose.matchAll(/^(#+) /gm)].map(([, level]) => level?.length),
    claims: [...prose.matchAll(/claim\("([^"]+)"(?:, "(\w+)")?\)/g), ...prose.matchAll(/statement\("([^"]+)"/g)]
      .map(([, id, form]) => [id, form ?? "value"].join(" "))
      .sort(),
    parts: [...prose.matchAll(/\$\{(\w+\([^)]*\))\}/g)]
      .map(([, call = ""]) => call)
      .filter((call) => /^\w+\(("[\w-]+")?\)$/.test(call) && !/^(?:claim|cite|figure|ref)\(/.test(call)),
    figures: [...prose.matchAll(/figure\("([^"]+)"/g)].map(([, id]) => id),
    citations: [
      ...new Set([...prose.matchAll(/cite\(([^)]*)\)/g)].flatMap(([, ids = ""]) => ids.match(/"[^"]+"/g) ?? []))
    ].sort()
  };
}

const read = (path: string) => readFileSync(path, "utf8");

describe.each(PAGE_SOURCES)("$id", ({path}) => {
  test("has the same headings, claims, parts, figures and citations in both languages", () => {
    expect(skeletonOf(read(`src/en/${path.en}.md`))).toEqual(skeletonOf(read(`src/${path.sv}.md`)));
  });
});

test("the permanent page of an edition has the same headings and parts in both languages", () => {
  expect(skeletonOf(read("src/[edition]/en/index.md"))).toEqual(skeletonOf(read("src/[edition]/index.md")));
});

test("every figure of the register stands in the report once, in the register's order", () => {
  const figures = CHAPTERS.flatMap(({path}) => skeletonOf(read(`src/${path.sv}.md`)).figures);
  expect(figures).toEqual([...FIGURE_ORDER]);
});
