import type {Row} from "../../../loaders/model/table.js";
import type {Language} from "../chapters.js";
import type {FigureSpec} from "../figure.js";
import {labelOf, type TableView} from "../rows.js";
import {toPairs} from "./pairs.js";
import {describeShares, type GirlsShare, shareDots, toShares} from "./share-dots.js";

/** Girls' share of detected children by form and country, in the latest year that gives both girls and boys as numbers. */
export const detected: FigureSpec = {
  id: "fig-detected",
  table: "detected-children",
  title: (view, language) => {
    const [sexual, other] = [
      withMoreGirls(view, ["sexual"], language),
      withMoreGirls(view, ["forced-labour", "other"], language)
    ];
    return language === "sv"
      ? `Flickorna är fler i ${sexual} redovisningar för sexuella ändamål, i ${other} för övriga ändamål`
      : `Girls are more in ${sexual} accounts for sexual purposes, in ${other} for other purposes`;
  },
  subtitle: (_view, language) =>
    language === "sv"
      ? "Andel flickor av upptäckta offer 0–17 år efter land och form, det senaste år för vilket båda könen redovisas som tal"
      : "Girls as a share of detected victims aged 0–17 by country and form, in the latest year for which both sexes are given as numbers",
  chart: (view, options) => shareDots(sharesOf(view, options.language), options),
  alternative: (view, language) => describeShares(sharesOf(view, language), language),
  columns: ["area", "purpose", "period", "sex", "value", "status"],
  select: (view) => ({...view, rows: latest(view.rows.filter(isUsable)).sort(byPurpose(view))})
};

// A division that looks exchanged in the source is among the conflicts, not in a comparison of girls and boys.
function isUsable({sex, value, note}: Row): boolean {
  return (sex === "girl" || sex === "boy") && typeof value === "number" && !String(note ?? "").startsWith("caution:");
}

// The latest year of each country and form that has both.
function latest(rows: readonly Row[]): Row[] {
  const isTwin = (row: Row, other: Row) => row.area === other.area && row.purpose === other.purpose;
  const whole = rows.filter(
    (row) => rows.filter((other) => isTwin(row, other) && row.period === other.period).length === 2
  );
  return whole.filter((row) => !whole.some((other) => isTwin(row, other) && String(other.period) > String(row.period)));
}

const ORDER = ["all", "sexual", "forced-labour", "other"];

function byPurpose(view: TableView) {
  const place = (row: Row) => ORDER.indexOf(String(row.purpose)) * view.rows.length + view.rows.indexOf(row);
  return (a: Row, b: Row) => place(a) - place(b);
}

function sharesOf(view: TableView, language: Language): GirlsShare[] {
  return toShares(
    toPairs(view, ({area, purpose, period}) => {
      const [country, form] = [
        labelOf(view, "area", String(area), language),
        labelOf(view, "purpose", String(purpose), language)
      ];
      return `${country}, ${form}, ${period}`;
    })
  );
}

function withMoreGirls(view: TableView, purposes: readonly string[], language: Language): string {
  const shares = sharesOf(
    {...view, rows: view.rows.filter(({purpose}) => purposes.includes(String(purpose)))},
    language
  );
  const more = shares.filter(({girls = 0, both = 0}) => girls * 2 > both).length;
  return `${more} ${language === "sv" ? "av" : "of"} ${shares.length}`;
}
