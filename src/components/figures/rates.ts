import type {Row} from "../../../loaders/model/table.js";
import {composeAlternative} from "../alternative/compose.js";
import {readingsOf} from "../alternative/reading.js";
import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {formatNumber, formatPeriod} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {pairedDots} from "./paired-dots.js";
import {countLarger, type Pair, selectWhole, toPairs} from "./pairs.js";

const one = (language: Language) => (value: number) => formatNumber(value, language, 1);

/** Suspected or known girls and boys per 1,000 unaccompanied girls and boys of the same year, where both are published. */
export const ratesFigure: FigureSpec = {
  id: "fig-rates",
  table: "rates",
  title: (view, language) => {
    const {girls, boys, both} = countLarger(pairsOf(view, language));
    const higher = girls === both ? "girls" : boys === both ? "boys" : "mixed";
    const text = {
      sv: {girls: "högre för flickor", boys: "högre för pojkar", mixed: "olika i källorna"},
      en: {girls: "higher for girls", boys: "higher for boys", mixed: "different in the sources"}
    }[language][higher];
    return language === "sv"
      ? `Per ensamkommande barn är frekvensen ${text}`
      : `Per unaccompanied child the rate is ${text}`;
  },
  subtitle: (view, language) => {
    const years = [...new Set(view.rows.map(({period}) => formatPeriod(String(period), language)))].join(", ");
    return language === "sv"
      ? `Barn som misstänks eller är kända, per 1 000 ensamkommande barn av samma kön som sökte asyl, ${years}`
      : `Suspected or known children per 1,000 unaccompanied children of the same sex who sought asylum, ${years}`;
  },
  chart: (view, options) => {
    const {language} = options;
    const axis = language === "sv" ? "Barn per 1 000 ensamkommande" : "Children per 1,000 unaccompanied";
    return pairedDots(pairsOf(view, language), {
      ...options,
      axis,
      format: one(language),
      intervals: intervalsOf(view, language)
    });
  },
  alternative: (view, language) => {
    const write = one(language);
    const interval = ["intervalLower", "intervalUpper"] as const;
    const roles = {category: ["dataset"], sex: "sex", period: "period", measure: "rate", interval, write};
    return composeAlternative(readingsOf(view, roles, language), {language, comparison: "higher"});
  },
  columns: ["dataset", "period", "sex", "numerator", "denominator", "rate", "intervalLower", "intervalUpper", "status"],
  select: (view) => {
    const rows = view.rows.filter(({base}) => base === "unaccompanied-children");
    return selectWhole({...view, rows}, ["dataset", "period"], "rate");
  }
};

function pairsOf(view: TableView, language: Language): Pair[] {
  return toPairs(view, (row) => labelFor(view, row, language), "rate");
}

function labelFor(view: TableView, {dataset, period}: Row, language: Language): string {
  return `${labelOf(view, "dataset", String(dataset), language)} ${formatPeriod(String(period), language)}`;
}

function intervalsOf(view: TableView, language: Language) {
  return view.rows.flatMap((row) => {
    const {sex, intervalLower: lower, intervalUpper: upper} = row;
    if ((sex !== "girl" && sex !== "boy") || typeof lower !== "number" || typeof upper !== "number") return [];
    return [{label: labelFor(view, row, language), sex: sex as "girl" | "boy", lower, upper}];
  });
}
