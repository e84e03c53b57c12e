import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {formatPeriod} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {matrix, sayValue} from "./matrix.js";

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
        corner: language === "sv" ? "Ändamål" : "Purpose",
        lineOf: ({purpose}) => [String(purpose), labelOf(view, "purpose", String(purpose), language)],
        columnOf: (row) => [`${row.dataset} ${row.period}`, heading(view, row, language)],
        say: (row) => `${sexOf(view, row, language)}${sayValue(view, row, language)}`
      },
      language
    ),
  alternative: () => "",
  columns: ["dataset", "period", "purpose", "sex", "value", "unit", "status", "wording"],
  // Of the United Nations figures only the latest year has numbers; the years before are bounds throughout.
  select: (view) => ({...view, rows: view.rows.filter(isShown).sort(byPurpose(view))})
};

function isSexed({sex}: Row): boolean {
  return sex === "girl" || sex === "boy";
}

function isShown({dataset, period, sex}: Row): boolean {
  if (dataset === "reported-offences") return false;
  return dataset !== "detected-victims" || (period === "2022" && sex !== "unknown" && sex !== "all");
}

function byPurpose(view: TableView) {
  const codes = Object.keys(view.columns.find(({name}) => name === "purpose")?.labels ?? {});
  const order = [
    "sexual",
    "forced-labour",
    "domestic-work",
    "begging",
    "criminality",
    "war-service",
    "sexual-begging-marriage",
    "other"
  ];
  const place = ({purpose}: Row) => order.indexOf(String(purpose)) * 100 + codes.indexOf(String(purpose));
  return (a: Row, b: Row) => place(a) - place(b) || view.rows.indexOf(a) - view.rows.indexOf(b);
}

function heading(view: TableView, {dataset, period}: Row, language: Language): string {
  const name = labelOf(view, "dataset", String(dataset), language);
  const years = formatPeriod(String(period), language);
  return /\d{4}/.test(name) ? name : `${name} ${years}`;
}

function sexOf(view: TableView, row: Row, language: Language): string {
  return isSexed(row) ? `${labelOf(view, "sex", String(row.sex), language)}: ` : "";
}
