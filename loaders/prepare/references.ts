import {Cite, plugins} from "@citation-js/core";
import "@citation-js/plugin-csl";
import type {Text} from "../model/language.js";
import type {Reference} from "../model/reference.js";
import {toSwedishLocale} from "./citation-locale.js";
import {CITATION_DELIMITER, CITATION_STYLE} from "./citation-style.js";

/** A reference ready for a page: its entry in the list as HTML, its citation in the text, in both languages. */
export interface FormattedReference {
  id: string;
  entry: Text;
  short: Text;
  /** Language of the citation where it is words of the publication: the title of an act without a number, `skriftlig fråga 2015/16:529`. */
  shortLanguage?: string;
  url?: string;
  /** How much of the publication could be read, when not all of it. */
  note?: string;
  /** Language of the publication itself, for the `lang` of its title. */
  language?: string;
}

const LOCALES = {sv: "sv-SE", en: "en-GB"} as const;

/**
 * Formats every reference with the citation processor, all together, so that two works of one author and year are told apart (2015a,
 * 2015b); sorted as the list of references is.
 */
export function formatReferences(references: readonly Reference[]): FormattedReference[] {
  register();
  const works = new Cite(references);
  const [swedish, english] = [entriesOf(works, "sv"), entriesOf(works, "en")];
  const ids = references.map(({id}) => id);
  const [inSwedish, inEnglish] = [citationsOf(works, ids, "sv"), citationsOf(works, ids, "en")];
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return [...swedish.keys()].flatMap((id) => {
    const reference = byId.get(id);
    if (!reference) return [];
    return {
      id,
      entry: {sv: swedish.get(id) ?? "", en: english.get(id) ?? ""},
      short: {sv: inSwedish.get(id) ?? id, en: inEnglish.get(id) ?? id},
      ...(citedInItsWords(reference) ? {shortLanguage: reference.language} : {}),
      ...(reference.URL === undefined ? {} : {url: reference.URL}),
      ...(reference.note === undefined ? {} : {note: reference.note}),
      ...(reference.language === undefined ? {} : {language: reference.language})
    };
  });
}

// All else is cited by a number or by names, which are the same in every language.
function citedInItsWords({type, number, language}: Reference): boolean {
  return language !== undefined && (type === "bill" || (type === "legislation" && number === undefined));
}

// The processor keeps its styles and locales in one register for the whole process.
function register(): void {
  const csl = plugins.config.get("@csl");
  const english = csl.locales.get("en-US");
  csl.locales.add(LOCALES.sv, toSwedishLocale(english));
  csl.locales.add(LOCALES.en, english.replace('xml:lang="en-US"', 'xml:lang="en-GB"').replace(BRITISH_DATE, DAY_FIRST));
  csl.templates.add("report", CITATION_STYLE);
}

const BRITISH_DATE = /<date form="text">[\s\S]*?<\/date>/;
const DAY_FIRST =
  '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>';

function entriesOf(works: Cite, language: keyof typeof LOCALES): Map<string, string> {
  const options = {format: "html", template: "report", lang: LOCALES[language], asEntryArray: true} as const;
  return new Map(works.format("bibliography", options).map(([id, html]) => [id, contentOf(html)]));
}

function contentOf(html: string): string {
  const entry = /<div [^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1];
  if (entry === undefined) throw new Error(`reference not formatted: "${html}"`);
  return entry.trim();
}

// All in one citation, then parted again: only so does the processor tell works of one author and year apart.
function citationsOf(works: Cite, ids: string[], language: keyof typeof LOCALES): Map<string, string> {
  const options = {format: "text", template: "report", lang: LOCALES[language], entry: ids} as const;
  const parts = works.format("citation", options).split(CITATION_DELIMITER);
  if (parts.length !== ids.length) throw new Error(`${ids.length} references gave ${parts.length} citations`);
  return new Map(ids.map((id, index) => [id, parts[index] ?? id]));
}
