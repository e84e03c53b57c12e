import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {recipe} from "../recipe.js";
import {rateRatios} from "./rate-ratios.js";

/** True ratios of girls to boys that are read off: a quarter, half, equal, double, four times. */
const TRUE_RATIOS = [0.25, 0.5, 1, 2, 4] as const;

/**
 * How many times as often an exploited girl as an exploited boy must have been detected for the true ratio of girls to boys to be a given
 * one: observed ratio / true ratio, with its exact interval. No list by itself can tell the two apart.
 */
export const detectionReadings = recipe((evidence): ProtectedTable => {
  const observed = rateRatios(evidence);
  return publish({
    name: "detection-readings",
    title: {sv: "Hur ojämn upptäckten måste vara", en: "How unequal detection must be"},
    subtitle: {
      sv: "Upptäcktskvot (flickor mot pojkar) som krävs för att den verkliga kvoten ska vara den angivna",
      en: "Detection ratio (girls to boys) that the given true ratio requires"
    },
    datasets: [...new Set(observed.rows.flatMap(({dataset, base}) => [String(dataset), String(base)]))].map((name) =>
      evidence.getDataset(name)
    ),
    codelists: evidence.codelists,
    dimensions: ["dataset", "period", "base", "assumed", "unit"],
    measures: measures(
      "girls",
      "boys",
      "girlsBase",
      "boysBase",
      "ratio",
      "trueRatio",
      "detectionRatio",
      "intervalLower",
      "intervalUpper"
    ),
    rows: observed.rows.flatMap((row) => TRUE_RATIOS.map((trueRatio) => toRow(row, trueRatio)))
  });
});

function toRow(row: Row, trueRatio: number): Row {
  const over = (value: unknown) => (typeof value === "number" ? value / trueRatio : null);
  const {dataset, period, base, girls, boys, girlsBase, boysBase, ratio} = row;
  const fields = {
    dataset: dataset ?? null,
    period: period ?? null,
    base: base ?? null,
    assumed: String(trueRatio),
    unit: "child",
    girls: girls ?? null,
    boys: boys ?? null,
    girlsBase: girlsBase ?? null,
    boysBase: boysBase ?? null,
    ratio: ratio ?? null,
    trueRatio,
    detectionRatio: over(ratio),
    intervalLower: over(row.intervalLower),
    intervalUpper: over(row.intervalUpper)
  };
  return derivedRow(fields, [row], "observed ratio / true ratio");
}
