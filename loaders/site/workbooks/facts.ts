import {JSDOM} from "jsdom";
import type {Code, Codelist} from "../../model/codelist.js";
import type {Language, Text} from "../../model/language.js";
import type {ProtectedTable} from "../../model/protected-table.js";
import type {Publication} from "../../model/publication.js";
import type {ChapterFacts, Line} from "../../write/chapter-workbook.js";

/** What every workbook says alike, read once. */
export interface WorkbookSources {
  publication: Publication;
  codelists: ReadonlyMap<string, Codelist>;
  /** Every publication cited: its entry in the list of references, as HTML. */
  references: readonly {id: string; entry: Text}[];
}

const WORDS = {
  sv: {
    report: "Rapport",
    chapter: "Kapitel",
    edition: "Utgåva",
    publisher: "Utgivare",
    unit: "Ansvarig enhet",
    contact: "Kontakt",
    licence: "Licens",
    address: "Webbplats",
    language: ["Språk", "Svenska"],
    placeholder: ["Platshållare", "Uppgifter inom hakparentes är platshållare: publikationen har ännu ingen utgivare."],
    empty: [
      "Tom cell",
      "Det finns inget tal eller ingen uppgift där. Kolumnen Status säger varför ett tal saknas; i en tabell med flera mått är måttet inte uträknat för raden."
    ],
    codes: ["Koder", "Sist på varje blad står koderna, som de också är i CSV- och Arrow-filerna."],
    bounds: ["Lägst, Högst", "Det rätta talet ligger mellan dem, där källan bara ger gränser eller ord."],
    status: "Status",
    revision: "Revidering",
    unrevised:
      "En tom cell betyder att talet är som i förra utgåvan, eller nytt. Skälet till varje ändring står på webbplatsens sida Utgåvor och ändringar.",
    symbol: (symbol: string, spoken: string) => ` På webbplatsen skrivs ${symbol} (${spoken}).`,
    source: "Källa",
    sourceLicence: "Källans villkor"
  },
  en: {
    report: "Report",
    chapter: "Chapter",
    edition: "Edition",
    publisher: "Publisher",
    unit: "Responsible unit",
    contact: "Contact",
    licence: "Licence",
    address: "Website",
    language: ["Language", "English"],
    placeholder: [
      "Placeholders",
      "Details in square brackets are placeholders: the publication has no responsible publisher yet."
    ],
    empty: [
      "Empty cell",
      "There is no number or nothing to say there. The column Status says why a number is missing; in a table with several measures the measure is not computed for the row."
    ],
    codes: ["Codes", "The codes stand last on each sheet, as they are in the CSV and Arrow files too."],
    bounds: [
      "Lower bound, Upper bound",
      "The true number lies between them, where the source gives bounds or words only."
    ],
    status: "Status",
    revision: "Revision",
    unrevised:
      "An empty cell means that the figure is as in the last edition, or new. The reason for each change stands on the site’s page Editions and changes.",
    symbol: (symbol: string, spoken: string) => ` On the site it is written ${symbol} (${spoken}).`,
    source: "Source",
    sourceLicence: "Terms of the source"
  }
} as const;

/** What the workbook of some tables says around them: whose it is, every status and symbol, every source in full, every licence. */
export function toChapterFacts(
  {publication, codelists, references}: WorkbookSources,
  {language, title, tables}: {language: Language; title: string; tables: readonly ProtectedTable[]}
): ChapterFacts {
  const words = WORDS[language];
  const marks = findMarks(tables, codelists);
  const report = `${publication.title[language]}. ${publication.subtitle[language]}`;
  return {
    language,
    title: `${publication.title[language]}: ${title}`,
    description: report,
    cover: [
      [words.report, report],
      [words.chapter, title],
      ...issuerLines(publication, language),
      words.language,
      ...(publication.placeholder ? [words.placeholder] : [])
    ],
    notes: [
      words.empty,
      words.codes,
      words.bounds,
      ...codeLines(words.status, codelists.get("observation-status")?.codes ?? [], language),
      ...(marks.length > 0 ? [[words.revision, words.unrevised] as const] : []),
      ...codeLines(words.revision, marks, language),
      ...sourceLines(tables, references, language),
      ...licenceLines(tables, language)
    ]
  };
}

/** What each code of a column means, and the symbol that the site writes for it. */
function codeLines(column: string, codes: readonly Code[], language: Language): Line[] {
  return codes.map(({label, definition, extra}) => {
    const symbol = extra[`symbol_${language}`] ?? "";
    const spoken = symbol && WORDS[language].symbol(symbol, extra[`spoken_${language}`] ?? "");
    return [`${column} ${label[language]}`, `${definition[language]}${spoken}`];
  });
}

/** The marks that rows of the tables carry since the last edition: tables without one have no such column. */
function findMarks(tables: readonly ProtectedTable[], codelists: WorkbookSources["codelists"]): Code[] {
  const used = new Set(tables.flatMap(({rows}) => rows.map(({revision}) => revision)));
  return codelists.get("revision")?.codes.filter(({code}) => used.has(code)) ?? [];
}

function issuerLines({edition, publisher, unit, contact, licence, address}: Publication, language: Language) {
  const words = WORDS[language];
  const {name, dateMeans, date} = edition;
  return [
    [words.edition, `${name[language]}, ${dateMeans[language]} ${date}`],
    [words.publisher, publisher[language]],
    [words.unit, unit[language]],
    [words.contact, `${contact.name}, ${contact.email}`],
    [words.licence, licence],
    [words.address, address]
  ] satisfies Line[];
}

function sourceLines(
  tables: readonly ProtectedTable[],
  references: WorkbookSources["references"],
  language: Language
): Line[] {
  const used = new Set(tables.flatMap(({sources, rows}) => [...sources, ...rows.flatMap(({via}) => keysOf(via))]));
  return references
    .filter(({id}) => used.has(id))
    .map(({id, entry}) => [`${WORDS[language].source} ${id}`, toPlainText(entry[language])]);
}

function keysOf(value: string | number | null | undefined): string[] {
  return typeof value === "string" ? value.split(" ") : [];
}

function licenceLines(tables: readonly ProtectedTable[], language: Language): Line[] {
  const texts = tables.flatMap(({licenses}) =>
    licenses.map(({title, english = title, path}) => {
      const own = language === "en" ? english : title;
      return path ? `${own}, ${path}` : own;
    })
  );
  return [...new Set(texts)].map((text) => [WORDS[language].sourceLicence, text]);
}

/** The text of an HTML fragment, without its elements. */
export function toPlainText(html: string): string {
  return (JSDOM.fragment(html).textContent ?? "").replace(/\s+/g, " ").trim();
}
