import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import type {Language, Text} from "../../model/language.js";
import {listFiles} from "../files.js";
import {languageOf} from "../page-language.js";

/**
 * How each claim reads in both languages, from the trace pages of a finished site: as it was published. A claim that is not told
 * in both, or whose entry says no value, has no text.
 * @param folder the built site
 */
export function readClaimTexts(folder: string): Map<string, Text> {
  const found: Record<Language, Map<string, string>> = {sv: new Map(), en: new Map()};
  for (const page of listFiles(folder).filter((path) => path.endsWith(".html"))) {
    const html = readFileSync(join(folder, page), "utf8");
    if (!html.includes('class="trace-entry"')) continue;
    for (const [id, text] of readEntries(html)) found[languageOf(page)].set(id, text);
  }
  return new Map(
    [...found.sv].flatMap(([id, sv]) => {
      const en = found.en.get(id);
      return en === undefined ? [] : [[id, {sv, en}] as const];
    })
  );
}

function readEntries(html: string): [id: string, text: string][] {
  const {window} = new JSDOM(html);
  const entries = [...window.document.querySelectorAll(".trace-entry")].flatMap((entry): [string, string][] => {
    const text = entry.querySelector(".claim-value")?.textContent;
    return text ? [[entry.id, text]] : [];
  });
  window.close();
  return entries;
}
