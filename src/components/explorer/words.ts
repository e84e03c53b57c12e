import {SYNTHETIC} from "../collection/words.js";
import {FIGURE_WORDS} from "../figure-words.js";
import {MOST} from "./chart-limits.js";
import type {NoSum} from "./rules.js";

/** What the explorer says around its tables. */
export const WORDS = {
  sv: {
    table: "Tabell",
    own: "Rapportens tabeller",
    protected: "Myndigheternas uppgifter",
    synthetic: SYNTHETIC.sv,
    syntheticSentence: "Alla tal är påhittade. Inget barn står bakom dem.",
    arrange: "Vad tabellen visar",
    measure: "Mått",
    rows: "Rader",
    within: "Rader, uppdelade efter",
    columns: "Kolumner",
    nothing: "ingenting",
    swap: "Byt plats på rader och kolumner",
    held: "Urval, ett värde i taget",
    subset: "Välj vilka som visas",
    sum: (count: string) => `summan av alla ${count}`,
    noRows: "inga tal med övriga val",
    by: "efter",
    and: "och",
    result: "Tabell och diagram",
    noChart: {
      rows: `Diagrammet ritas när urvalet har högst ${MOST.lines} rader. Välj färre rader.`,
      columns: `Diagrammet ritas när urvalet har högst ${MOST.panels} kolumner. Välj färre kolumner.`,
      numbers: "Inget i urvalet är ett tal som kan ritas.",
      kinds: "Raderna gäller olika slags uppgifter. De står i tabellen, men ritas inte i samma diagram."
    },
    withoutTotal: "Totalen står bara i tabellen.",
    allRows: (count: string) => `Visa alla ${count} rader`,
    cut: (shown: string, all: string) => `De första ${shown} av ${all} rader visas.`,
    csv: "Ladda ner urvalet (CSV)",
    svg: "Ladda ner diagrammet (SVG)",
    whole: "Hela tabellen",
    cite: "Hänvisa till urvalet",
    copy: "Kopiera adressen",
    copied: "Adressen är kopierad.",
    notCopied: "Webbläsaren tillåter inte att adressen kopieras. Markera den och kopiera själv.",
    source: FIGURE_WORDS.sv.source,
    notes: FIGURE_WORDS.sv.notes,
    loading: "Tabellen läses in.",
    failed: "Tabellen kunde inte läsas in. Ladda om sidan, eller ladda ner tabellen som CSV i listan nedan.",
    folder:
      "Sidan är öppnad från en mapp, och då får webbläsaren inte själv läsa in tabeller. Välj tabellens fil här: den ligger i mappen data bredvid sidorna och slutar på .arrow.",
    file: "Tabellens fil",
    wrongFile: "Filen är ingen av rapportens tabeller. Välj en fil ur mappen data som slutar på .arrow.",
    unknownTable: (name: string) => `Det finns ingen tabell som heter ”${name}” här. En annan tabell visas.`,
    refused: (names: string) =>
      `Adressen ber om något som tabellen inte kan visa: ${names}. Närmaste urval visas i stället.`,
    empty: "Inget tal finns för det här urvalet. Pröva ett annat värde i urvalet.",
    summary: (rows: string, columns: string) => `Tabellen visar ${rows} och ${columns}.`,
    rowCount: (count: string) => `${count} ${count === "1" ? "rad" : "rader"}`,
    columnCount: (count: string) => `${count} ${count === "1" ? "kolumn" : "kolumner"} med tal`,
    hidden: (count: string) => `${count} ${count === "1" ? "tal är skyddat" : "tal är skyddade"}.`,
    missing: (count: string) => `${count} ${count === "1" ? "uppgift" : "uppgifter"} saknas.`
  },
  en: {
    table: "Table",
    own: "The report’s tables",
    protected: "The authorities’ figures",
    synthetic: SYNTHETIC.en,
    syntheticSentence: "All figures are made up. No child stands behind them.",
    arrange: "What the table shows",
    measure: "Measure",
    rows: "Rows",
    within: "Rows, divided by",
    columns: "Columns",
    nothing: "nothing",
    swap: "Swap rows and columns",
    held: "Selection, one value at a time",
    subset: "Choose which are shown",
    sum: (count: string) => `the sum of all ${count}`,
    noRows: "no figures with the other choices",
    by: "by",
    and: "and",
    result: "Table and chart",
    noChart: {
      rows: `The chart is drawn when the selection has at most ${MOST.lines} rows. Choose fewer rows.`,
      columns: `The chart is drawn when the selection has at most ${MOST.panels} columns. Choose fewer columns.`,
      numbers: "Nothing in the selection is a number that can be drawn.",
      kinds: "The rows are about different kinds of figures. They stand in the table, but are not drawn in one chart."
    },
    withoutTotal: "The total stands in the table only.",
    allRows: (count: string) => `Show all ${count} rows`,
    cut: (shown: string, all: string) => `The first ${shown} of ${all} rows are shown.`,
    csv: "Download the selection (CSV)",
    svg: "Download the chart (SVG)",
    whole: "The whole table",
    cite: "Refer to the selection",
    copy: "Copy the address",
    copied: "The address is copied.",
    notCopied: "The browser does not let the address be copied. Select it and copy it yourself.",
    source: FIGURE_WORDS.en.source,
    notes: FIGURE_WORDS.en.notes,
    loading: "The table is loading.",
    failed: "The table could not be loaded. Reload the page, or download the table as CSV from the list below.",
    folder:
      "The page is opened from a folder, where the browser may not read tables by itself. Choose the table’s file here: it lies in the folder data beside the pages and ends in .arrow.",
    file: "The table’s file",
    wrongFile: "The file is none of the report’s tables. Choose a file from the folder data that ends in .arrow.",
    unknownTable: (name: string) => `There is no table called “${name}” here. Another table is shown.`,
    refused: (names: string) =>
      `The address asks for something that the table cannot show: ${names}. The nearest selection is shown instead.`,
    empty: "There is no figure for this selection. Try another value in the selection.",
    summary: (rows: string, columns: string) => `The table shows ${rows} and ${columns}.`,
    rowCount: (count: string) => `${count} ${count === "1" ? "row" : "rows"}`,
    columnCount: (count: string) => `${count} ${count === "1" ? "column" : "columns"} of figures`,
    hidden: (count: string) => `${count} ${count === "1" ? "figure is" : "figures are"} suppressed.`,
    missing: (count: string) => `${count} ${count === "1" ? "figure is" : "figures are"} not available.`
  }
} as const;

/** Why a dimension is held at one value. */
export const NO_SUM: Record<"sv" | "en", Record<NoSum, string>> = {
  sv: {
    kind: "olika slags uppgifter läggs aldrig ihop",
    protected: "skyddade uppgifter läggs aldrig ihop; tabellens egna totaler finns att välja",
    total: "källans egen total används, den heter ”alla” eller liknande",
    sources: "uppgifter från olika källor läggs aldrig ihop",
    periods: "perioderna överlappar varandra",
    undeclared: "tabellen anger inte att delarna går att lägga ihop",
    measure: "måttet är inget antal"
  },
  en: {
    kind: "different kinds of figures are never added",
    protected: "protected figures are never added; the table’s own totals can be chosen",
    total: "the source’s own total is used, called “all” or the like",
    sources: "figures of different sources are never added",
    periods: "the periods overlap",
    undeclared: "the table does not declare that the parts add up",
    measure: "the measure is no count"
  }
};

/** What stands in cells besides numbers and symbols, explained under each table that has it. */
export const LEGENDS = {
  sv: {
    unadded: "”Läggs inte ihop” står där en av delarna inte är ett tal som källan själv anger.",
    several: "Flera tal i en cell är olika källors uppgifter om samma sak; de läggs aldrig ihop.",
    sum: (names: string) => `Summerat över: ${names}. Tabellen anger att delarna inte överlappar och att inget saknas.`
  },
  en: {
    unadded: "“Not added” stands where one of the parts is no number that the source itself gives.",
    several: "Several numbers in a cell are different sources’ figures for the same thing; they are never added.",
    sum: (names: string) =>
      `Added over: ${names}. The table declares that the parts do not overlap and leave nothing out.`
  }
} as const;
