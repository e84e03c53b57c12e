import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import type {Evidence} from "../../read/evidence.js";
import {rate} from "../../statistics/rate.js";
import {rateRatioExact} from "../../statistics/rate-ratio-exact.js";
import {childrenBySex} from "../children-by-sex.js";
import {derivedRow} from "../derived.js";
import {mappings} from "../mappings.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {populationBase} from "../rates.js";
import {recipe} from "../recipe.js";
import {yearsOf} from "../years.js";
import {CONFIDENCE} from "./levels.js";
import {boundsOfWords, countBounds} from "./wordings.js";

const PER_CHILDREN = 100_000;

/**
 * What follows from "equally many" in the two mappings: how many girls and boys that can be, and what it says of girls' and boys' rates
 * in the population. The words enter as bounds, and so does everything that is made of them.
 */
export const wordsAsBounds = recipe((evidence): ProtectedTable => {
  const rows = childrenBySex(evidence).rows;
  const worded = rows.filter(({sex, status}) => sex === "girl" && status === "worded");
  return publish({
    name: "words-as-bounds",
    title: {sv: "Vad ”lika många” kan betyda i tal", en: "What “equally many” can mean in numbers"},
    subtitle: {
      sv: "Gränser för antalet flickor och för kvoten mellan flickors och pojkars frekvens i befolkningen",
      en: "Bounds of the number of girls and of the ratio of girls’ to boys’ rates in the population"
    },
    datasets: [...new Set(worded.map(({dataset}) => String(dataset))), "population"].map((name) =>
      evidence.getDataset(name)
    ),
    codelists: evidence.codelists,
    dimensions: ["dataset", "period", "subject", "wordingCode", "unit"],
    measures: [
      ...measures("children"),
      {name: "shareLeast", title: {sv: "Andel, lägst", en: "Share, lowest"}},
      {name: "shareMost", title: {sv: "Andel, högst", en: "Share, highest"}},
      {name: "least", title: {sv: "Barn, minst", en: "Children, at least"}, unit: "child"},
      {name: "most", title: {sv: "Barn, högst", en: "Children, at most"}, unit: "child"},
      ...measures("girlsBase", "boysBase"),
      {name: "girlsRateLeast", title: {sv: "Flickor per 100 000, minst", en: "Girls per 100,000, at least"}},
      {name: "girlsRateMost", title: {sv: "Flickor per 100 000, högst", en: "Girls per 100,000, at most"}},
      {name: "boysRateLeast", title: {sv: "Pojkar per 100 000, minst", en: "Boys per 100,000, at least"}},
      {name: "boysRateMost", title: {sv: "Pojkar per 100 000, högst", en: "Boys per 100,000, at most"}},
      {name: "ratioLeast", title: {sv: "Kvot, minst", en: "Ratio, at least"}},
      {name: "ratioMost", title: {sv: "Kvot, högst", en: "Ratio, at most"}},
      ...measures("intervalLower", "intervalUpper")
    ],
    rows: [...worded.flatMap((girl) => toRow(evidence, girl, rows)), ...sexualPurposes(evidence, rows)],
    notes: [
      {
        sv: "Hur orden läses som tal är rapportens egen regel och står i kodlistan wording. Intervallet förenar båda gränsernas intervall.",
        en: "How the words are read as numbers is the report’s own rule and stands in the code list wording. The interval joins those of both bounds."
      }
    ]
  });
});

function toRow(evidence: Evidence, girl: Row, rows: readonly Row[]): Row[] {
  const total = rows.find((row) => row.dataset === girl.dataset && row.period === girl.period && row.sex === "all");
  if (typeof total?.value !== "number") return [];
  const words = boundsOfWords(evidence, String(girl.wording));
  const {least, most} = countBounds(total.value, words);
  const base = populationOf(evidence, String(girl.period));
  const ratio = (girls: number) =>
    rateRatioExact({x1: girls, t1: base.girls, x2: Number(total.value) - girls, t2: base.boys, conf: CONFIDENCE});
  const [low, high] = [ratio(least), ratio(most)];
  const fields = {
    dataset: girl.dataset ?? null,
    period: girl.period ?? null,
    subject: "girls",
    wordingCode: words.code,
    unit: "child",
    children: total.value,
    shareLeast: words.lower,
    shareMost: words.upper,
    least,
    most,
    girlsBase: base.girls,
    boysBase: base.boys,
    girlsRateLeast: rate(least, base.girls, PER_CHILDREN),
    girlsRateMost: rate(most, base.girls, PER_CHILDREN),
    boysRateLeast: rate(total.value - most, base.boys, PER_CHILDREN),
    boysRateMost: rate(total.value - least, base.boys, PER_CHILDREN),
    ratioLeast: low.rateRatio,
    ratioMost: high.rateRatio,
    intervalLower: low.lower,
    intervalUpper: high.upper
  };
  return [
    derivedRow(
      fields,
      [girl, total, ...base.rows],
      "the words read as bounds; (girls / girls in the population) / (boys / boys)"
    )
  ];
}

// "Half" of the cases of 2012–2015: children of either sex, so that no rate by sex follows.
function sexualPurposes(evidence: Evidence, counts: readonly Row[]): Row[] {
  const rows = mappings(evidence).rows.filter(
    ({purpose, via, status}) => purpose === "sexual" && via === null && status === "worded"
  );
  return rows.flatMap((row) => {
    const total = counts.find(
      ({dataset, period, sex}) => dataset === row.dataset && period === row.period && sex === "all"
    );
    if (typeof total?.value !== "number") return [];
    const words = boundsOfWords(evidence, String(row.wording));
    const {least, most} = countBounds(total.value, words);
    const {dataset = null, period = null} = row;
    const fields = {
      dataset,
      period,
      subject: "sexual",
      wordingCode: words.code,
      unit: "child",
      children: total.value,
      shareLeast: words.lower,
      shareMost: words.upper,
      least,
      most
    };
    return [derivedRow(fields, [row, total], "the words read as bounds of a share of all children")];
  });
}

function populationOf(evidence: Evidence, period: string): {girls: number; boys: number; rows: Row[]} {
  const years = yearsOf(period);
  const rows = populationBase(evidence).rows.filter(({period: year}) => years.includes(String(year)));
  const inYear = (sex: string, year: string) => {
    const found = rows.filter((row) => row.sex === sex && row.period === year);
    const value = found[0]?.value;
    if (found.length !== 1 || typeof value !== "number")
      throw new Error(`${found.length} numbers of the population for sex "${sex}" in ${year} (one is needed)`);
    return value;
  };
  const sum = (sex: string) => years.reduce((total, year) => total + inYear(sex, year), 0);
  return {girls: sum("girl"), boys: sum("boy"), rows: [...rows]};
}
