import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {shareIntervals} from "./analysis/levels.js";
import {childrenBySex} from "./children-by-sex.js";
import {leastSure} from "./derived.js";
import {measures} from "./measures.js";
import {join, publish} from "./publish.js";
import {recipe} from "./recipe.js";

/** Statuses of cells without a number, from the one that leaves most open. */
const WITHOUT_NUMBER = ["missing", "worded", "bound"];

/**
 * Girls' share of girls and boys by source and year: only where the numbers of both are published or derived. Where the source
 * says "equal" in words, the row has its words and no number.
 */
export const girlsShare = recipe((evidence): ProtectedTable => {
  const base = childrenBySex(evidence);
  const girls = base.rows.filter(({sex}) => sex === "girl");
  const rows = girls.flatMap((girl) => {
    const boy = base.rows.find((row) => row.sex === "boy" && isTwin(row, girl));
    return boy ? [toShare(girl, boy)] : [];
  });
  const datasets = [...new Set(rows.map(({dataset}) => String(dataset)))].map((name) => evidence.getDataset(name));
  return publish({
    name: "girls-share",
    title: {sv: "Flickornas andel av flickor och pojkar", en: "Girls’ share of girls and boys"},
    subtitle: {
      sv: "Andel flickor av barn vars kön är känt, efter källa och år",
      en: "Share of girls among children whose sex is known, by source and year"
    },
    datasets,
    codelists: evidence.codelists,
    dimensions: ["dataset", "concept", "period", "unit"],
    measures: [
      ...measures("girls", "boys", "both", "share", "intervalLower", "intervalUpper"),
      ...measures("intervalLower2", "intervalUpper2", "intervalLower3", "intervalUpper3")
    ],
    rows: rows.filter(({share, status}) => share !== null || status === "worded"),
    notes: base.notes
  });
});

function isTwin(row: Row, other: Row): boolean {
  return (["dataset", "period", "unit", "source", "via"] as const).every((name) => row[name] === other[name]);
}

function toShare(girl: Row, boy: Row): Row {
  const {dataset, concept, period, unit, source, via, wording, wordingLanguage} = girl;
  const [girls, boys] = [girl.value ?? null, boy.value ?? null];
  const both = typeof girls === "number" && typeof boys === "number" ? girls + boys : null;
  return {
    dataset: dataset ?? null,
    concept: concept ?? null,
    period: period ?? null,
    unit: unit ?? null,
    girls,
    boys,
    both,
    share: both === null || both === 0 || typeof girls !== "number" ? null : girls / both,
    ...(both === null || typeof girls !== "number" ? {} : shareIntervals(girls, both)),
    lower: null,
    upper: null,
    status: statusOf(girl, boy),
    wording: wording ?? null,
    wordingLanguage: wordingLanguage ?? null,
    source: source ?? null,
    via: via ?? null,
    place: "girls / (girls + boys) of the two rows named in origin",
    note: null,
    origin: join([girl.origin ?? null, boy.origin ?? null])
  };
}

/** As sure as the less sure of the two: without both numbers there is no share, whatever the other one is. */
function statusOf(girl: Row, boy: Row): string {
  const statuses = [girl.status ?? null, boy.status ?? null];
  const without = WITHOUT_NUMBER.find((status) => statuses.includes(status));
  if (without !== undefined) return without;
  return statuses.every((status) => status === "exact") ? "exact" : leastSure(statuses);
}
