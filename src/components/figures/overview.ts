import {composeAlternative} from "../alternative/compose.js";
import {readingsOf} from "../alternative/reading.js";
import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {formatNumber, formatPeriod} from "../format.js";
import {labelOf, type TableView} from "../rows.js";
import {pairedDots} from "./paired-dots.js";
import {countLarger, type Pair, selectWhole, toPairs} from "./pairs.js";
import {bySource} from "./sources.js";

/** Girls and boys in every Swedish source and year that gives both as numbers. */
export const overview: FigureSpec = {
  id: "fig-overview",
  table: "children-by-sex",
  title: (view, language) => {
    const {girls, boys, both} = countLarger(pairsOf(view, language));
    return language === "sv"
      ? `Flickorna var fler i ${girls} och pojkarna i ${boys} av ${both} redovisningar`
      : `Girls were more in ${girls} and boys in ${boys} of ${both} accounts`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Antal barn i Sverige efter källa, år och kön; bara källor och år där både flickor och pojkar redovisas som tal"
      : "Number of children in Sweden by source, year and sex; only sources and years that give both girls and boys as numbers",
  chart: (view, options) =>
    pairedDots(pairsOf(view, options.language), {
      ...options,
      axis: options.language === "sv" ? "Antal barn" : "Number of children"
    }),
  alternative: (view, language) =>
    composeAlternative(
      readingsOf(
        view,
        {
          category: ["dataset"],
          sex: "sex",
          period: "period",
          measure: "value",
          write: (value) => formatNumber(value, language)
        },
        language
      ),
      {language}
    ),
  columns: ["dataset", "concept", "period", "sex", "value", "status"],
  select: (view) => {
    const whole = selectWhole(view, ["dataset", "period"]);
    return {...whole, rows: [...whole.rows].sort(bySource)};
  }
};

function pairsOf(view: TableView, language: Language): Pair[] {
  return toPairs(
    view,
    ({dataset, period}) =>
      `${labelOf(view, "dataset", String(dataset), language)} ${formatPeriod(String(period), language)}`
  );
}
