import type {Language} from "../chapters.js";
import {formatMeasure} from "../claim.js";
import type {FigureSpec} from "../figure.js";
import {formatPeriod} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {describeIntervals, type IntervalRow, intervalDots, toIntervalRows} from "./interval-dots.js";

/** How many times as often an exploited girl as an exploited boy must be detected for the true risk to be equal. */
export const detection: FigureSpec = {
  id: "fig-detection",
  table: "rate-ratios",
  title: (view, language) => {
    const ratios = rowsOf(view, language).map(({value}) => value);
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((value) =>
      formatMeasure(value, "ratio", language)
    );
    const times = least === most ? least : `${least} ${language === "sv" ? "till" : "to"} ${most}`;
    return language === "sv"
      ? `Lika risk kräver att flickor upptäcks ${times} gånger så ofta som pojkar`
      : `Equal risk requires girls to be detected ${times} times as often as boys`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Kvot mellan flickors och pojkars frekvens per ensamkommande barn av samma kön, som är den upptäcktskvot som gör den verkliga risken lika; tjock linje 95-procentsintervall, tunn linje om barnen hittats tre i taget"
      : "Ratio of girls’ to boys’ rates per unaccompanied child of the same sex, which is the detection ratio that makes the true risk equal; thick line 95 per cent interval, thin line if children were found three at a time",
  chart: (view, options) => {
    const {language} = options;
    const axis = language === "sv" ? "Kvot, logaritmisk skala" : "Ratio, logarithmic scale";
    return intervalDots(rowsOf(view, language), {...options, axis, ticks: [0.5, 1, 2, 5, 10]});
  },
  alternative: (view, language) => describeIntervals(rowsOf(view, language), language),
  // What the subtitle says; another base of the same source and year would stand on the same line.
  select: (view) => ({...view, rows: view.rows.filter(({base}) => base === "unaccompanied-children")}),
  columns: [
    "dataset",
    "period",
    "girls",
    "girlsBase",
    "boys",
    "boysBase",
    "ratio",
    "intervalLower",
    "intervalUpper",
    "intervalLower3",
    "intervalUpper3"
  ]
};

function rowsOf(view: TableView, language: Language): IntervalRow[] {
  return toIntervalRows(
    view,
    "ratio",
    ({dataset, period}) =>
      `${labelOf(view, "dataset", String(dataset), language)} ${formatPeriod(String(period), language)}`
  );
}
