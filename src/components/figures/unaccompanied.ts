import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {formatPeriod} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {describeShares, extremesOf, type GirlsShare, shareDots, withBase} from "./share-dots.js";

/** Girls and boys among the unaccompanied children who sought asylum. */
export const unaccompanied: FigureSpec = {
  id: "fig-unaccompanied",
  table: "unaccompanied-by-sex",
  title: (view, language) => {
    const [least, most] = extremesOf(sharesOf(view, language)).map((share) => withBase(share, language));
    return language === "sv"
      ? `Flickornas andel av de ensamkommande barnen: från ${least} till ${most}`
      : `Girls’ share of the unaccompanied children: from ${least} to ${most}`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Andel flickor av ensamkommande barn som sökte asyl i Sverige, år och åldrar där båda könen redovisas som tal"
      : "Girls as a share of unaccompanied children who sought asylum in Sweden, years and ages where both sexes are given as numbers",
  chart: (view, options) => shareDots(sharesOf(view, options.language), options),
  alternative: (view, language) => describeShares(sharesOf(view, language), language),
  columns: ["period", "age", "sex", "value", "status"],
  select: (view) => ({
    ...view,
    rows: view.rows.filter(
      ({sex, measure, value}) => (sex === "girl" || sex === "boy") && measure === "count" && typeof value === "number"
    )
  }),
  notes: (view) =>
    conflictingPeriods(view).map((period) => ({
      sv: `För ${formatPeriod(period, "sv")} anger källor olika antal flickor; varje antal visas mot samma antal pojkar.`,
      en: `For ${formatPeriod(period, "en")} sources give different numbers of girls; each is shown against the same number of boys.`
    }))
};

function sharesOf(view: TableView, language: Language): GirlsShare[] {
  const girls = girlsIn(view);
  return girls.flatMap((girl) => {
    const boy = view.rows.find((row) => row.sex === "boy" && isTwin(row, girl));
    if (typeof girl.value !== "number" || typeof boy?.value !== "number") return [];
    return [
      {
        label: labelFor(
          view,
          girl,
          girls.filter((other) => isTwin(other, girl)),
          language
        ),
        girls: girl.value,
        both: girl.value + boy.value,
        series: girl.age === "all" ? "" : labelOf(view, "age", String(girl.age), language),
        period: formatPeriod(String(girl.period), language)
      }
    ];
  });
}

// Accounts that give the same number are one.
function girlsIn({rows}: TableView): Row[] {
  const girls = rows.filter(({sex}) => sex === "girl");
  return girls.filter((row) => row === girls.find((other) => isTwin(other, row) && other.value === row.value));
}

function conflictingPeriods(view: TableView): string[] {
  const girls = girlsIn(view);
  const several = girls.filter((row) => girls.some((other) => other !== row && isTwin(other, row)));
  return [...new Set(several.map(({period}) => String(period)))];
}

function isTwin(row: Row, other: Row): boolean {
  return row.period === other.period && row.age === other.age;
}

// Conflicting numbers of one year are told apart by which is the lower.
function labelFor(view: TableView, row: Row, twins: readonly Row[], language: Language): string {
  const age = row.age === "all" ? "" : `, ${labelOf(view, "age", String(row.age), language)}`;
  const period = `${formatPeriod(String(row.period), language)}${age}`;
  if (twins.length < 2) return period;
  const lower = Number(row.value) === Math.min(...twins.map(({value}) => Number(value)));
  const which =
    language === "sv" ? (lower ? "lägre uppgift" : "högre uppgift") : lower ? "lower figure" : "higher figure";
  return `${period}, ${which}`;
}
