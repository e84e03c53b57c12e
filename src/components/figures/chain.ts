import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import {sayFigure} from "../counted.js";
import type {FigureSpec} from "../figure.js";
import {labelOf, type TableView} from "../rows.js";
import {matrix, secondHand} from "./matrix.js";

const TITLES = {
  sv: {
    none: "Ingen misstanke 2012–2015 ledde till åtal för människohandel",
    some: "Några misstankar 2012–2015 ledde till åtal för människohandel",
    unknown: "Hur många misstankar 2012–2015 som ledde till åtal för människohandel är inte känt"
  },
  en: {
    none: "No suspicion 2012–2015 led to an indictment for trafficking",
    some: "Some suspicions 2012–2015 led to an indictment for trafficking",
    unknown: "How many suspicions 2012–2015 led to an indictment for trafficking is not known"
  }
} as const;

/** The links from suspicion to indictment, each in its own unit. */
export const chain: FigureSpec = {
  id: "fig-chain",
  table: "police-chain",
  title: (view, language) => {
    const indictments = view.rows.find(
      ({dataset, stage}) => dataset === "national-mapping-2012-2015" && stage === "prosecution"
    );
    const value = indictments?.value;
    const found = typeof value !== "number" ? "unknown" : value === 0 ? "none" : "some";
    return TITLES[language][found];
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Led från misstanke till åtal efter källa och period, varje led i sin egen enhet; uppgifterna kan inte delas med varandra"
      : "Links from suspicion to indictment by source and period, each link in its own unit; the figures cannot be divided by each other",
  chart: (view, {language}) =>
    matrix(
      view,
      {
        caption: language === "sv" ? "Från misstanke till åtal" : "From suspicion to indictment",
        corner: language === "sv" ? "Led" : "Link",
        lineOf: ({stage}) => [String(stage), labelOf(view, "stage", String(stage), language)],
        columnOf: (row) => [String(row.dataset), heading(view, row, language)],
        say: (row) => [sayFigure(row, language), secondHand(row, language)]
      },
      language
    ),
  alternative: () => "",
  columns: ["dataset", "period", "stage", "value", "measure", "unit", "status", "wording"],
  // The order of the links, not of the sources; a figure that two accounts give alike stands once.
  select: (view) => ({...view, rows: unique([...view.rows]).sort(byStage(view))})
};

const STAGES = [
  "suspicion",
  "police-report",
  "investigation",
  "no-interview",
  "prosecution",
  "other-prosecution",
  "trial",
  "judgment",
  "conviction"
];

function byStage(view: TableView) {
  const place = (row: Row) => STAGES.indexOf(String(row.stage)) * view.rows.length + view.rows.indexOf(row);
  return (a: Row, b: Row) => place(a) - place(b);
}

// Of accounts that say the same, the one that was read in its own source stands for all of them.
function unique(rows: readonly Row[]): Row[] {
  const key = ({dataset, stage, measure, unit, value, lower, upper, wording}: Row) =>
    JSON.stringify([dataset, stage, measure, unit, value, lower, upper, wording]);
  return rows.filter((row) => {
    const alike = rows.filter((other) => key(other) === key(row));
    return row === (alike.find(({via}) => !via) ?? alike[0]);
  });
}

function heading(view: TableView, {dataset, age}: Row, language: Language): string {
  const name = labelOf(view, "dataset", String(dataset), language);
  if (age !== "all-ages") return name;
  return language === "sv" ? `${name} 2018, alla åldrar` : `${name} 2018, all ages`;
}
