import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {detectionSensitivity} from "../../statistics/detection-sensitivity.js";
import {rateRatioExact} from "../../statistics/rate-ratio-exact.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {rates} from "../rates.js";
import {recipe} from "../recipe.js";
import {CONFIDENCE, ratioIntervals} from "./levels.js";

/**
 * Girls' rate over boys' rate wherever both stand on a published base of their own sex: the exact interval, the same when children were
 * found two and three at a time, and the detection ratio that would make the true rates equal.
 */
export const rateRatios = recipe((evidence): ProtectedTable => {
  const table = rates(evidence);
  const rows = table.rows.flatMap((girl) => {
    if (girl.sex !== "girl") return [];
    // Conflicting sources of a base give a ratio each.
    return table.rows.filter((row) => row.sex === "boy" && isTwin(row, girl)).map((boy) => toRatio(girl, boy));
  });
  const datasets = [...new Set(rows.flatMap(({dataset, base}) => [String(dataset), String(base)]))];
  return publish({
    name: "rate-ratios",
    title: {sv: "Flickors frekvens mot pojkars", en: "Girls’ rate against boys’"},
    subtitle: {
      sv: "Kvot mellan flickors och pojkars frekvens per bas, med exakta 95-procentsintervall",
      en: "Ratio of the girls’ to the boys’ rate by base, with exact 95 per cent intervals"
    },
    datasets: datasets.map((name) => evidence.getDataset(name)),
    codelists: evidence.codelists,
    dimensions: ["dataset", "period", "base", "unit"],
    measures: measures(
      "girls",
      "girlsBase",
      "boys",
      "boysBase",
      "ratio",
      "intervalLower",
      "intervalUpper",
      "intervalLower2",
      "intervalUpper2",
      "intervalLower3",
      "intervalUpper3",
      "pValue",
      "detectionRatio"
    ),
    rows,
    notes: [
      {
        sv: "Upptäcktskvoten är hur många gånger oftare en utsatt flicka än en utsatt pojke måste upptäckas för att den verkliga risken ska vara lika. Intervallen gäller slumpen i antalen, inte det som aldrig upptäcks.",
        en: "The detection ratio is how many times as often an exploited girl as an exploited boy must be detected for the true risk to be equal. The intervals concern chance in the counts, not what is never detected."
      }
    ]
  });
});

function isTwin(row: Row, other: Row): boolean {
  return (["dataset", "period", "base", "unit"] as const).every((name) => row[name] === other[name]);
}

function toRatio(girl: Row, boy: Row): Row {
  const [x1, t1, x2, t2] = [girl.numerator, girl.denominator, boy.numerator, boy.denominator].map(Number) as [
    number,
    number,
    number,
    number
  ];
  const exact = rateRatioExact({x1, t1, x2, t2, conf: CONFIDENCE});
  const detection = detectionSensitivity({girls: x1, boys: x2, popGirls: t1, popBoys: t2, conf: CONFIDENCE});
  const fields = {
    dataset: girl.dataset ?? null,
    period: girl.period ?? null,
    base: girl.base ?? null,
    unit: "child",
    girls: x1,
    girlsBase: t1,
    boys: x2,
    boysBase: t2,
    ratio: exact.rateRatio,
    ...ratioIntervals(x1, t1, x2, t2),
    pValue: exact.pValueCentral,
    detectionRatio: detection.detectionRatioForEquality
  };
  return derivedRow(
    fields,
    [girl, boy],
    "(girls / base) / (boys / base), exact conditional interval; the rows are named in origin"
  );
}
