import {existsSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {CHAPTERS, editionPage, findPage, getChapter, hrefFrom, hrefOf} from "./chapters.js";

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

  test("the permanent page of an edition is found, and leads back to the chapters", () => {
    const edition = editionPage({number: "2026-1", name: {sv: "Provutgåva 2026-1", en: "Trial edition 2026-1"}});
    const sources = getChapter("sources");
    expect(findPage("/2026-1/en/index", [...CHAPTERS, edition])).toEqual({language: "en", chapter: edition});
    expect(findPage("/2026-1/index", [...CHAPTERS, edition])).toEqual({language: "sv", chapter: edition});
    expect([hrefOf(edition, "sv"), hrefOf(edition, "en")]).toEqual(["./2026-1/index.html", "../2026-1/en/index.html"]);
    expect([hrefFrom(edition, "sv", sources), hrefFrom(edition, "en", sources)]).toEqual([
      "../kallor.html",
      "../../en/sources.html"
    ]);
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
