import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import type {Evidence} from "../../read/evidence.js";
import {chiSquare} from "../../statistics/chi-square.js";
import {cramersVInterval} from "../../statistics/cramers-v-interval.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {purposeBySexEu} from "../purpose-by-sex-eu.js";
import {recipe} from "../recipe.js";
import {CLUSTERS, CONFIDENCE} from "./levels.js";
import {CUBE_PURPOSES, countOf, readCube, rowsOf} from "./uk-cube.js";

const REPLICATES = 1000;

interface Subject {
  dataset: string;
  period: string;
  unit: string;
  /** Girls or women and girls in the first row, boys or men and boys in the second; a column for each purpose. */
  table: readonly [readonly number[], readonly number[]];
  rows: readonly Row[];
}

/** How strongly sex and purpose go together, in the EU and in the United Kingdom: Cramér's V with its interval, and how many it rests on. */
export const purposeAssociation = recipe((evidence): ProtectedTable => {
  return publish({
    name: "purpose-association",
    title: {sv: "Hur starkt kön och ändamål hänger samman", en: "How strongly sex and purpose go together"},
    subtitle: {
      sv: "Cramérs V, från 0 (inget samband) till 1 (fullständigt), korrigerat för små tal, med 95-procentsintervall",
      en: "Cramér’s V, from 0 (no association) to 1 (complete), corrected for small numbers, with 95 per cent intervals"
    },
    datasets: ["eu-registered-victims", "uk-referrals"].map((name) => evidence.getDataset(name)),
    codelists: evidence.codelists,
    dimensions: ["dataset", "period", "unit"],
    measures: [
      {name: "total", title: {sv: "Antal", en: "Number"}},
      ...measures("statistic", "degrees", "pValue", "cramersV", "intervalLower", "intervalUpper"),
      ...measures("intervalLower2", "intervalUpper2", "intervalLower3", "intervalUpper3")
    ],
    rows: [europe(evidence), kingdom(evidence)].map(toRow)
  });
});

function toRow({dataset, period, unit, table, rows}: Subject): Row {
  const test = chiSquare({table});
  const intervals = CLUSTERS.map((phi) => cramersVInterval({table, phi, replicates: REPLICATES, conf: CONFIDENCE}));
  const fields = {
    dataset,
    period,
    unit,
    total: table.flat().reduce((sum, count) => sum + count, 0),
    statistic: test.statistic,
    degrees: test.df,
    pValue: test.pValue,
    cramersV: test.cramersVBiasCorrected,
    ...Object.fromEntries(
      intervals.flatMap(({lower, upper}, i) => [
        [`intervalLower${i === 0 ? "" : i + 1}`, lower],
        [`intervalUpper${i === 0 ? "" : i + 1}`, upper]
      ])
    )
  };
  return derivedRow(fields, rows, "Bergsma (2013); bootstrap of 1,000 draws from a fixed seed");
}

function europe(evidence: Evidence): Subject {
  const rows = purposeBySexEu(evidence).rows.filter(({sex}) => sex === "female" || sex === "male");
  const purposes = [...new Set(rows.map(({purpose}) => purpose))];
  const of = (sex: string) =>
    purposes.map((purpose) => {
      const value = rows.find((row) => row.sex === sex && row.purpose === purpose)?.value;
      // What is not given is not 0.
      if (typeof value !== "number") throw new Error(`no number of ${sex} victims in the EU for purpose "${purpose}"`);
      return value;
    });
  return {dataset: "eu-registered-victims", period: "2015", unit: "person", table: [of("female"), of("male")], rows};
}

function kingdom(evidence: Evidence): Subject {
  const cells = readCube(evidence).filter(
    ({period, sex, purpose}) => period.startsWith("2023") && sex !== "unknown" && purpose !== "unknown"
  );
  const of = (sex: "girl" | "boy") =>
    CUBE_PURPOSES.filter((purpose) => purpose !== "unknown").map((purpose) =>
      countOf(cells, sex, (cell) => cell.purpose === purpose)
    );
  return {dataset: "uk-referrals", period: "2023", unit: "child", table: [of("girl"), of("boy")], rows: rowsOf(cells)};
}
