import {existsSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {CHAPTERS, findPage, getChapter, hrefOf} from "./chapters.js";

describe("chapters", () => {
  test.each(CHAPTERS)("$id has a page in each language", ({path}) => {
    expect([existsSync(`src/${path.sv}.md`), existsSync(`src/en/${path.en}.md`)]).toEqual([true, true]);
  });

  test("paths and ids stand once", () => {
    for (const list of [
      CHAPTERS.map(({id}) => id),
      CHAPTERS.map(({path}) => path.sv),
      CHAPTERS.map(({path}) => path.en)
    ]) {
      expect(new Set<string>(list).size).toBe(list.length);
    }
  });

  test("a page is found from Framework's path, in its language", () => {
    expect(findPage("/en/why")).toMatchObject({language: "en", chapter: {id: "why"}});
    expect(findPage("/varfor.html")).toMatchObject({language: "sv", chapter: {id: "why"}});
    expect(findPage("/nowhere")).toBeUndefined();
  });

  test("addresses open from a folder: relative, with their extension", () => {
    const why = getChapter("why");
    expect([hrefOf(why, "sv"), hrefOf(why, "sv", "en"), hrefOf(why, "en", "sv")]).toEqual([
      "./varfor.html",
      "./en/why.html",
      "../varfor.html"
    ]);
  });
});
