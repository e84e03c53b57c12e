import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import {sayFigure} from "../counted.js";
import type {FigureSpec} from "../figure.js";
import {formatPeriod} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {matrix, secondHand} from "./matrix.js";
import {SEX_LABEL} from "./style.js";

/** What Swedish sources say of purposes: numbers without sex, words with sex, and small numbers as bounds. */
export const purposesSwedenFigure: FigureSpec = {
  id: "fig-purposes-sweden",
  table: "purposes-sweden",
  title: (view, language) => {
    const both = view.rows.some((row) => row.concept !== "detected" && isSexed(row) && typeof row.value === "number");
    if (language === "sv")
      return both
        ? "Någon svensk källa redovisar antal efter kön och ändamål"
        : "Inga svenska källor redovisar antal efter kön och ändamål";
    return both
      ? "Some Swedish source gives numbers by sex and purpose"
      : "No Swedish source gives numbers by sex and purpose";
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Vad som är publicerat om ändamål, efter källa, period och kön; FN:s uppgifter gäller upptäckta offer"
      : "What is published on purposes, by source, period and sex; the United Nations figures are of detected victims",
  chart: (view, {language}) =>
    matrix(
      view,
      {
        caption: language === "sv" ? "Ändamål i svenska källor" : "Purposes in Swedish sources",
        corner: language === "sv" ? "Källa" : "Source",
        lineOf: (row) => [`${row.dataset} ${row.period}`, heading(view, row, language)],
        columnOf: ({sex}) => columnOf(sex, language),
        say: (row) => [
          `${labelOf(view, "purpose", String(row.purpose), language)}: `,
          SAID[String(row.wording)]?.[language] ?? sayFigure(row, language),
          secondHand(row, language)
        ]
      },
      language
    ),
  alternative: () => "",
  columns: ["dataset", "period", "purpose", "sex", "value", "unit", "status", "wording"],
  select: (view) => ({...view, rows: view.rows.filter((row) => isShown(row, view.rows)).sort(bySourceAndSex)}),
  notes: () => [
    {
      sv: "Koordinatorernas ord gäller barnen tillsammans: brottslighet är det vanligaste ändamålet, och där är barnen 2018 bara pojkar och 2019 mest pojkar.",
      en: "The coordinators’ words concern the children together: criminal activities are the most common purpose, and there the children are only boys in 2018 and mostly boys in 2019."
    },
    {
      sv: "De år då FN:s uppgifter bara är gränser visas inte; de finns i tabellen som kan laddas ner.",
      en: "The years in which the United Nations figures are bounds only are not shown; they are in the table for download."
    }
  ]
};

/** The words of the sources, in both languages; words that are not here stand as they were published. */
const SAID: Readonly<Record<string, Record<Language, string>>> = {
  "most often": {sv: "oftast", en: "most often"},
  primarily: {sv: "främst", en: "primarily"},
  främst: {sv: "främst", en: "mainly"},
  hälften: {sv: "hälften av fallen", en: "half of the cases"},
  "den övervägande delen": {sv: "den övervägande delen", en: "the predominant part"}
};

const COLUMNS: Record<Language, Record<"girl" | "boy" | "all", string>> = {
  sv: {...SEX_LABEL.sv, all: "Alla, eller utan uppgift om kön"},
  en: {...SEX_LABEL.en, all: "All, or sex not given"}
};

const SOURCES = [
  "national-mapping-2009-2011",
  "national-mapping-2012-2015",
  "police-case-review",
  "regional-coordinators",
  "reported-offences",
  "detected-victims"
];

function isSexed({sex}: Row): boolean {
  return sex === "girl" || sex === "boy";
}

// Not shown: years of bounds only, sex “other”, and an account of a statement that was itself seen.
function isShown(row: Row, rows: readonly Row[]): boolean {
  const isTwin = (other: Row) => other.dataset === row.dataset && other.period === row.period;
  if (row.dataset === "detected-victims")
    return row.sex !== "unknown" && rows.some((other) => isTwin(other) && typeof other.value === "number");
  const isFirstHand = (other: Row) => isTwin(other) && other.purpose === row.purpose && other.via === null;
  return row.status !== "worded" || row.via === null || !rows.some(isFirstHand);
}

function bySourceAndSex(a: Row, b: Row): number {
  const place = ({dataset, sex}: Row) => SOURCES.indexOf(String(dataset)) * 3 + ["girl", "boy"].indexOf(String(sex));
  return place(a) - place(b) || (String(a.period) < String(b.period) ? -1 : 1);
}

function columnOf(sex: Row[string] | undefined, language: Language): [string, string] {
  const key = sex === "girl" || sex === "boy" ? sex : "all";
  return [key, COLUMNS[language][key]];
}

function heading(view: TableView, {dataset, period}: Row, language: Language): string {
  const name = labelOf(view, "dataset", String(dataset), language);
  const years = formatPeriod(String(period), language);
  return /\d{4}/.test(name) ? name : `${name} ${years}`;
}
