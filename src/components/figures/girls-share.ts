import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {formatPeriod} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {describeShares, extremesOf, type GirlsShare, shareDots, withBase} from "./share-dots.js";
import {bySource} from "./sources.js";

/** Girls' share by source and year, with its base. */
export const girlsShareFigure: FigureSpec = {
  id: "fig-girls-share",
  table: "girls-share",
  title: (view, language) => {
    const [least, most] = extremesOf(sharesOf(view, language)).map((share) => withBase(share, language));
    return language === "sv"
      ? `Flickornas andel varierar: minst ${least}, störst ${most}`
      : `Girls’ share varies: smallest ${least}, largest ${most}`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Andel flickor av de barn i Sverige vars kön redovisas, efter källa och år; vid varje punkt flickor av alla, linjen är 95-procentsintervallet"
      : "Girls as a share of the children in Sweden whose sex is given, by source and year; at each mark girls of all, the line is the 95 per cent interval",
  chart: (view, options) => shareDots(sharesOf(view, options.language), options),
  alternative: (view, language) => describeShares(sharesOf(view, language), language),
  select: (view) => ({...view, rows: [...view.rows].sort(bySource)}),
  columns: [
    "dataset",
    "period",
    "girls",
    "boys",
    "both",
    "share",
    "intervalLower",
    "intervalUpper",
    "intervalLower3",
    "intervalUpper3",
    "status",
    "wording"
  ]
};

function sharesOf(view: TableView, language: Language): GirlsShare[] {
  return view.rows.map(({dataset, period, girls, both, wording, intervalLower, intervalUpper}) => {
    const name = labelOf(view, "dataset", String(dataset), language);
    const years = formatPeriod(String(period), language);
    const label = name.includes(years) ? name : `${name} ${years}`;
    const own = {series: name, period: years};
    if (typeof girls === "number" && typeof both === "number") {
      const [lower, upper] = [intervalLower, intervalUpper];
      const interval = typeof lower === "number" && typeof upper === "number" ? {lower, upper} : {};
      return {label, girls, both, ...own, ...interval};
    }
    return {label, ...own, words: String(wording ?? "")};
  });
}
