import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {PAGE_SOURCES} from "../../src/components/collection/pages.js";

/** A reference is written `figure 3`, in lower case, as within a sentence. */
const AT_BEGINNING = /(?:^|[.!?] )\$\{ref\("[^"]+"\)\}/gm;

test("the beginning of a sentence is found", () => {
  const found = (text: string) => text.match(AT_BEGINNING)?.length ?? 0;
  expect([found('${ref("a")} shows.'), found('So it is. ${ref("a")} shows.'), found('See ${ref("a")}.')]).toEqual([
    1, 1, 0
  ]);
});

test.each(PAGE_SOURCES.flatMap(({path}) => [`src/${path.sv}.md`, `src/en/${path.en}.md`]))(
  "%s begins no sentence with a reference to a figure",
  (path) => {
    expect(readFileSync(path, "utf8").match(AT_BEGINNING) ?? []).toEqual([]);
  }
);
