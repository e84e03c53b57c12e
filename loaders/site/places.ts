import {readFileSync} from "node:fs";
import {join} from "node:path";
import {findPageSource} from "./page-source.js";
import type {FindPlace} from "./prerender.js";

/**
 * Finds the place of a cell in the Markdown that it was written in.
 * @param source the folder of the pages' sources
 * @returns a function from page and first line of code to `src/en/why.md:12`, or to the file alone when the line is not found
 */
export function findPlaceIn(source: string): FindPlace {
  return (page, code) => {
    const found = findPageSource(source, page);
    const place = `src/${found?.path ?? page.replace(/\.html$/, ".md")}`;
    if (!found || code === "") return place;
    const lines = readFileSync(join(source, found.path), "utf8").split("\n");
    const index = lines.findIndex((line) => line.includes(code));
    return index < 0 ? place : `${place}:${index + 1}`;
  };
}
