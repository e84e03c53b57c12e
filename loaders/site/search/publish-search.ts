import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Language} from "../../model/language.js";
import type {SearchIndex, Section} from "../../model/section.js";
import {byCodePoint} from "../files.js";
import {isOfEdition, languageOf} from "../page-language.js";

/**
 * Writes the index of each language, `assets/search-sv.js` and `assets/search-en.js`. They are scripts that hold one JSON value, because
 * a page that is opened from a folder may load a script but not a JSON file.
 * @param pages the sections of each page by its path in the site
 * @param leftOut pages that are not searched in, such as the search page itself
 */
export async function publishSearchIndexes(
  folder: string,
  pages: ReadonlyMap<string, readonly Section[]>,
  leftOut: readonly string[]
): Promise<void> {
  await mkdir(join(folder, "assets"), {recursive: true});
  for (const language of ["sv", "en"] as const) {
    const index = makeSearchIndex(pages, leftOut, language);
    await writeFile(join(folder, `assets/search-${language}.js`), toScript(index));
  }
}

/**
 * The index of one language: its pages sorted by path, their sections in the order of the page. Permanent pages of editions are left out:
 * a search finds the figures as they are now.
 */
export function makeSearchIndex(
  pages: ReadonlyMap<string, readonly Section[]>,
  leftOut: readonly string[],
  language: Language
): SearchIndex {
  const paths = [...pages.keys()].filter(
    (path) => languageOf(path) === language && !isOfEdition(path) && !leftOut.includes(path)
  );
  return {language, sections: paths.sort(byCodePoint).flatMap((path) => pages.get(path) ?? [])};
}

/** The script that hands an index to the page that loads it, one section a line. */
export function toScript({language, sections}: SearchIndex): string {
  const lines = sections.map((section) => JSON.stringify(section));
  return `globalThis.searchIndex = {"language":"${language}","sections":[\n${lines.join(",\n")}\n]};\n`;
}
