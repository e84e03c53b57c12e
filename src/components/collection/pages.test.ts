import {existsSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {CHAPTERS, findPage} from "../chapters.js";
import {COLLECTION_ROUTES, collectionPages, pagesWith} from "./pages.js";

const example = {name: "example", edition: "1", synthetic: true};
const real = {name: "authorities-2017", edition: "2017-1", synthetic: false};

describe("pages of protected collections", () => {
  test.each(COLLECTION_ROUTES)("$id is written in each language", ({path}) => {
    expect([existsSync(`src/${path.sv}.md`), existsSync(`src/en/${path.en}.md`)]).toEqual([true, true]);
  });

  test("without collections the pages are the chapters", () => {
    expect(pagesWith([])).toEqual([...CHAPTERS]);
  });

  test("a synthetic collection is an annex, a supporting page", () => {
    expect(collectionPages(example).map(({part, path}) => [part, path.sv, path.en])).toEqual([
      ["support", "bilaga-example", "annex-example"]
    ]);
  });

  test("a real collection is three chapters after that on purposes", () => {
    const ids = pagesWith([real]).map(({id}) => id);
    const after = ids.indexOf("purposes") + 1;
    expect(ids.slice(after, after + 3)).toEqual([
      "girls-and-boys:authorities-2017",
      "purposes:authorities-2017",
      "circumstances:authorities-2017"
    ]);
    expect(pagesWith([real]).every(({path}) => !path.sv.includes("["))).toBe(true);
  });

  test("addresses and titles stand once, with several collections too", () => {
    const pages = pagesWith([real, {...real, name: "authorities-2018", edition: "2018-1"}]);
    for (const list of [
      pages.map(({path}) => path.sv),
      pages.map(({path}) => path.en),
      pages.map(({title}) => title.sv)
    ])
      expect(new Set(list).size).toBe(list.length);
  });

  test("a page of a collection is found from Framework's path", () => {
    expect(findPage("/en/annex-example", pagesWith([example]))).toMatchObject({
      language: "en",
      chapter: {id: "annex:example"}
    });
    expect(findPage("/en/annex-example")).toBeUndefined();
  });
});
