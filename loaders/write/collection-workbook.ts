import type {Text} from "../model/language.js";
import {assertProtected, type ProtectedTable} from "../model/protected-table.js";
import type {Sheet, Workbook} from "../model/workbook.js";
import {sheetName} from "./sheet-name.js";

/** What the cover says of a protected collection. */
export interface WorkbookFacts {
  name: string;
  title: Text;
  edition: string;
  /** ISO 8601. */
  date: string;
  /** The mark of made-up figures, said first; absent for a real collection. */
  mark?: Text;
}

const COLUMNS: readonly [string, Text][] = [
  [
    "status",
    {
      sv: "Om talet visas (published), är avrundat (rounded), är ett intervall (bounded), är skyddat (suppressed) eller saknas (missing).",
      en: "Whether the figure is published, rounded, bounded (a range), suppressed for disclosure control, or missing."
    }
  ],
  [
    "value",
    {
      sv: "Antalet; tomt när status inte är published eller rounded.",
      en: "The number; empty unless the status is published or rounded."
    }
  ],
  [
    "lower, upper",
    {
      sv: "Det rätta talet ligger från lower till upper, när status är bounded eller rounded; är upper tomt finns ingen övre gräns.",
      en: "The true number lies from lower to upper, where the status is bounded or rounded; where upper is empty there is no upper end."
    }
  ],
  ["synthetic", {sv: "yes när talet är påhittat, annars no.", en: "yes where the figure is made up, else no."}]
];

/**
 * A protected collection as a spreadsheet: a cover with the mark of made-up figures and the list of tables, a sheet of notes, and one
 * sheet a table with the columns of its CSV. Swedish and English stand side by side.
 * @throws TypeError when the rows of a table are not those that were protected
 */
export function toCollectionWorkbook(facts: WorkbookFacts, tables: readonly ProtectedTable[]): Workbook {
  for (const table of tables) assertProtected(table);
  const {title, mark} = facts;
  const marked = mark ? `${mark.sv.split(":")[0]}: ${title.sv}` : title.sv;
  return {
    title: marked,
    language: "sv",
    description: mark ? `${mark.sv} ${mark.en}` : title.en,
    sheets: [coverOf(facts, tables), notesOf(tables), ...tables.map(sheetOf)]
  };
}

function coverOf({title, edition, date, mark}: WorkbookFacts, tables: readonly ProtectedTable[]): Sheet {
  const rows: [string, string, string][] = [
    ...(mark ? [["Märkning / Mark", mark.sv, mark.en] as [string, string, string]] : []),
    ["Samling / Collection", title.sv, title.en],
    ["Utgåva / Edition", `Utgåva ${edition}, ${date}`, `Edition ${edition}, ${date}`],
    ...tables.map(({title: own}, index): [string, string, string] => [sheetName(index), own.sv, own.en])
  ];
  return {name: "Försättsblad", columns: bilingual("Blad / Sheet"), rows};
}

function notesOf(tables: readonly ProtectedTable[]): Sheet {
  const disclosure = tables[0]?.disclosure;
  const rules = (disclosure?.texts ?? []).map(({sv, en}) => ["Regel / Rule", sv, en]);
  const version = disclosure
    ? [["Regel / Rule", `Reglerna har version ${disclosure.rules}.`, `The rules are version ${disclosure.rules}.`]]
    : [];
  const symbol = disclosure
    ? [
        [
          "Tecken / Symbol",
          `På webbsidan visas skyddade tal med ${disclosure.symbol.sv}.`,
          `On the site suppressed figures are shown as ${disclosure.symbol.en}.`
        ]
      ]
    : [];
  const columns = COLUMNS.map(([name, {sv, en}]) => [name, sv, en]);
  const own = tables.flatMap(({notes, subtitle}, index) =>
    [subtitle, ...notes].map(({sv, en}) => [sheetName(index), sv, en])
  );
  return {
    name: "Anmärkningar",
    columns: bilingual("Gäller / Concerns"),
    rows: [...columns, ...symbol, ...version, ...rules, ...own]
  };
}

function bilingual(first: string): Sheet["columns"] {
  return [
    {title: first, width: 28},
    {title: "Svenska", width: 60},
    {title: "English", width: 60}
  ];
}

function sheetOf({columns, rows}: ProtectedTable, index: number): Sheet {
  return {
    name: sheetName(index),
    columns: columns.map(({name, type, role}) => ({
      title: name,
      width: type === "number" || role === "dimension" ? 16 : 24
    })),
    rows: rows.map((row) => columns.map(({name}) => row[name] ?? null))
  };
}
