import type {Claim} from "../../model/claim.js";
import {count, measure, range, rowCount, tally} from "../kinds/index.js";
import type {Tables} from "../select.js";
import {statement} from "../statement.js";
import {COORDINATOR_YEARS} from "./counts.js";

/** Every source and year with both numbers, as the ids of its claims begin. */
const SHARES = [
  ...COORDINATOR_YEARS.map((year) => ["coordinators", "regional-coordinators", year] as const),
  ["migration", "migration-agency", "2017"],
  ["migration", "migration-agency", "2023"],
  ["detected", "detected-victims", "2021"],
  ["detected", "detected-victims", "2022"]
] as const;

/** How wide the share of girls may be in every source and year that has both numbers. */
export function intervals(tables: Tables): Claim[] {
  return SHARES.map(([stem, dataset, period]) =>
    range(
      tables,
      `${stem}.${period}.girls-share-interval`,
      {table: "girls-share", where: {dataset, period}},
      ["intervalLower", "intervalUpper"],
      "share"
    )
  );
}

/** Who was more, held against chance. */
export function sentences(tables: Tables): Claim[] {
  const side = (dataset: string, period: string, sex: string) => ({
    count: {table: "children-by-sex", where: {dataset, period, sex}}
  });
  const more = (id: string, dataset: string, period: string, [left, right]: readonly [string, string]) =>
    statement(tables, id, side(dataset, period, left), side(dataset, period, right));
  return [
    more("coordinators.2016.more-girls", "regional-coordinators", "2016", ["girl", "boy"]),
    more("coordinators.2018.more-boys", "regional-coordinators", "2018", ["boy", "girl"]),
    more("migration.2017.more-boys", "migration-agency", "2017", ["boy", "girl"]),
    more("detected.2021.more-girls", "detected-victims", "2021", ["girl", "boy"])
  ];
}

/** Whether the shares of girls differ between years and sources. */
export function heterogeneity(tables: Tables): Claim[] {
  const of = (comparison: string, where: Record<string, string | number> = {}) => ({
    table: "share-heterogeneity",
    where: {comparison, ...where}
  });
  const [years, pairs] = [of("years-regional-coordinators"), of("pairs-regional-coordinators")];
  return [
    measure(tables, "heterogeneity.coordinators.p", {...years, column: "pValue"}, "p-value"),
    measure(tables, "heterogeneity.coordinators.p-holm", {...years, column: "pHolm"}, "p-value"),
    measure(tables, "heterogeneity.coordinators.v", {...years, column: "cramersV"}, "coefficient"),
    count(tables, "heterogeneity.coordinators.children", {...years, column: "children"}),
    rowCount(tables, "heterogeneity.pairs", pairs, "comparison"),
    tally(tables, "heterogeneity.pairs-below", {...pairs, column: "below"}, "comparison"),
    tally(tables, "heterogeneity.pairs-below-holm", {...pairs, column: "belowHolm"}, "comparison"),
    measure(tables, "heterogeneity.2017.p", {...of("sources", {period: "2017"}), column: "pValue"}, "p-value")
  ];
}
