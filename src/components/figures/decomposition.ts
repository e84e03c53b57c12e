import {tellExtremes} from "../alternative/extremes.js";
import {readingsOf} from "../alternative/reading.js";
import {tellReference} from "../alternative/reference.js";
import type {Language} from "../chapters.js";
import {formatMeasure} from "../claim.js";
import type {FigureSpec} from "../figure.js";
import {capitalised, uncapitalised} from "../letter-case.js";
import {labelOf, type TableView} from "../rows.js";
import {type SignedBar, signedBars} from "./signed-bars.js";

const PARTS = ["purposeEffect", "periodEffect", "withinEffect", "difference"] as const;

const WORDS = {
  sv: {
    purposeEffect: "ändamålens fördelning",
    periodEffect: "kvartalens fördelning",
    withinEffect: "inom samma ändamål",
    difference: "hela skillnaden",
    axis: "Procentenheter",
    none: "ingen skillnad",
    above: "Mot en högre andel flickor",
    below: "Mot en lägre andel flickor"
  },
  en: {
    purposeEffect: "mix of purposes",
    periodEffect: "mix of quarters",
    withinEffect: "within one purpose",
    difference: "the whole difference",
    axis: "Percentage points",
    none: "no difference",
    above: "Towards a larger share of girls",
    below: "Towards a smaller share of girls"
  }
} as const;

/** Why the girls' share differs between those who refer: what the mix of purposes does, and what is left within one purpose. */
export const decomposition: FigureSpec = {
  id: "fig-decomposition",
  table: "uk-share-decomposition",
  title: (view, language) => {
    const largest = [...view.rows].sort(
      (a, b) => Math.abs(Number(b.withinEffect)) - Math.abs(Number(a.withinEffect))
    )[0];
    const label = uncapitalised(labelOf(view, "category", String(largest?.category), language));
    const points = formatMeasure(Number(largest?.withinEffect), "points", language);
    return language === "sv"
      ? `Störst skillnad inom ett och samma ändamål hos ${label}: ${points}`
      : `The largest difference within one and the same purpose is for ${label}: ${points}`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Andel flickor hos varje aktör minus andelen hos alla andra, anmälda barn i Storbritannien 2022–2023, uppdelad så att delarna summerar till hela skillnaden"
      : "Share of girls of each first responder minus the share of all others, children referred in the United Kingdom 2022–2023, divided so that the parts add up to the whole difference",
  chart: (view, options) => {
    const {language} = options;
    const format = (value: number) => formatMeasure(value, "points", language).replace(/\u00a0.*$/, "");
    return signedBars(barsOf(view, language), {...options, axis: WORDS[language].axis, format});
  },
  alternative: (view, language) => PARTS.map((part) => describe(view, part, language)).join(" "),
  columns: [
    "category",
    "girls",
    "both",
    "shareAfter",
    "shareBefore",
    "difference",
    "purposeEffect",
    "periodEffect",
    "withinEffect"
  ],
  select: (view) => ({...view, rows: view.rows.filter(({comparison}) => comparison === "responder-against-others")})
};

function barsOf(view: TableView, language: Language): SignedBar[] {
  return view.rows.flatMap((row) =>
    PARTS.map(
      (part, index): SignedBar => ({
        label: WORDS[language][part],
        value: Number(row[part]),
        fill: part === "difference" ? "whole" : "part",
        ...(index === 0 ? {heading: labelOf(view, "category", String(row.category), language)} : {})
      })
    )
  );
}

// The parts of all who refer, one part after the other: the largest and the smallest of each, and for whom it is below zero.
function describe(view: TableView, part: (typeof PARTS)[number], language: Language): string {
  const write = (value: number) => formatMeasure(value, "points", language);
  const {[part]: measure, above, below, none} = WORDS[language];
  const readings = readingsOf(view, {category: ["category"], measure: part, write}, language);
  const sides = {value: 0, above, below, name: none};
  return [...tellExtremes(capitalised(measure), readings, language), ...tellReference(readings, sides, language)].join(
    " "
  );
}
