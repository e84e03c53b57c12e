import {op} from "arquero";
import type {ProtectedTable} from "../model/protected-table.js";
import type {Row, Value} from "../model/table.js";
import type {Evidence} from "../read/evidence.js";
import {poissonExact} from "../statistics/poisson-exact.js";
import {rate} from "../statistics/rate.js";
import {CONFIDENCE} from "./analysis/levels.js";
import {childrenBySex} from "./children-by-sex.js";
import {leastSure} from "./derived.js";
import {measures} from "./measures.js";
import {join, publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";
import {yearsOf} from "./years.js";

/** A base that rates are made on. */
export interface Base {
  name: "population" | "unaccompanied-children";
  per: number;
  rows: readonly Row[];
}

/**
 * Children per 100,000 resident children and year, and per 1,000 unaccompanied children, by sex, wherever a published count meets a
 * published base of the same years and the same sex. Where the base lacks one of the years there is no rate: nothing is interpolated.
 */
export const rates = recipe((evidence): ProtectedTable => {
  // A count of half a year has no base of half a year.
  const counts = childrenBySex(evidence).rows.filter(
    ({value, sex, period}) => typeof value === "number" && sex !== "unknown" && !String(period).includes("/")
  );
  const bases = [populationBase(evidence), unaccompaniedBase(evidence)];
  const rows = counts.flatMap((count) => bases.flatMap((base) => toRates(count, base)));
  const datasets = [...new Set([...rows.map(({dataset}) => String(dataset)), ...bases.map(({name}) => name)])];
  return publish({
    name: "rates",
    title: {sv: "Frekvenser efter källa, bas och kön", en: "Rates by source, base and sex"},
    subtitle: {
      sv: "Barn per 100 000 folkbokförda barn och år, och per 1 000 ensamkommande barn samma år",
      en: "Children per 100,000 resident children and year, and per 1,000 unaccompanied children of the same year"
    },
    datasets: datasets.map((name) => evidence.getDataset(name)),
    codelists: evidence.codelists,
    dimensions: ["dataset", "concept", "period", "base", "sex", "unit"],
    measures: [
      {name: "numerator", title: {sv: "Barn", en: "Children"}, unit: "child"},
      {name: "denominator", title: {sv: "Bas", en: "Base"}},
      {name: "per", title: {sv: "Per", en: "Per"}},
      {name: "rate", title: {sv: "Frekvens", en: "Rate"}},
      ...measures("intervalLower", "intervalUpper")
    ],
    rows,
    notes: [
      {
        sv: "Baserna är inte barnen som riskerar att utsättas: många misstänkt utsatta barn är inte folkbokförda, och alla är inte ensamkommande. Frekvenserna belyser storleksordningar och förklarar inget.",
        en: "The bases are not the children at risk: many suspected victims are not registered residents, and not all are unaccompanied. The rates show orders of magnitude and explain nothing."
      },
      {
        sv: "Folkmängd efter kön kunde läsas till och med 2015, ensamkommande barn efter kön bara för 2015 och 2017.",
        en: "Population by sex could be read up to 2015, unaccompanied children by sex for 2015 and 2017 only."
      }
    ]
  });
});

/** Girls and boys in the population by year, with the rows that say so. */
export function populationBase(evidence: Evidence): Base {
  const rows = tidy([evidence.getDataset("population")])
    .filter((d: {age: string}) => d.age === "all")
    .derive({period: (d: {period: string}) => op.substring(d.period, 0, 4)})
    .objects() as Row[];
  return {name: "population", per: 100_000, rows};
}

function unaccompaniedBase(evidence: Evidence): Base {
  const rows = tidy([evidence.getDataset("unaccompanied-children")])
    .filter(
      (d: {age: string; measure: string; note: string}) =>
        d.age === "all" && d.measure === "count" && !op.startswith(d.note, "excluded:")
    )
    .objects() as Row[];
  return {name: "unaccompanied-children", per: 1000, rows};
}

function toRates(count: Row, {name, per, rows}: Base): Row[] {
  const years = yearsOf(String(count.period));
  const perYear = years.map((year) => exposureOf(rows, year, String(count.sex)));
  // Conflicting sources of a base give a rate each.
  return combinationsOf(perYear).map((exposure) => toRate(count, name, per, exposure));
}

interface Exposure {
  value: number;
  rows: readonly Row[];
}

function exposureOf(rows: readonly Row[], year: string, sex: string): Exposure[] {
  const own = rows.filter((row) => row.period === year && row.sex === sex && typeof row.value === "number");
  if (own.length > 0) return own.map((row) => ({value: Number(row.value), rows: [row]}));
  if (sex !== "all") return [];
  // The register gives girls and boys; their sum is the total.
  return combinationsOf(["girl", "boy"].map((part) => exposureOf(rows, year, part)));
}

/** One of the alternatives of each part, added, in every way; none where a part has none. */
function combinationsOf(parts: readonly (readonly Exposure[])[]): Exposure[] {
  return parts.reduce<Exposure[]>(
    (sums, alternatives) => sums.flatMap((sum) => alternatives.map((one) => combine([sum, one]))),
    [{value: 0, rows: []}]
  );
}

function combine(parts: readonly Exposure[]): Exposure {
  return {value: parts.reduce((sum, {value}) => sum + value, 0), rows: parts.flatMap(({rows}) => rows)};
}

function toRate(count: Row, base: string, per: number, exposure: Exposure): Row {
  const all = [count, ...exposure.rows];
  const gather = (name: string): Value => join(all.map((row) => row[name] ?? null));
  const numerator = Number(count.value);
  const interval = poissonExact({x: numerator, exposure: exposure.value, conf: CONFIDENCE});
  return {
    dataset: count.dataset ?? null,
    concept: count.concept ?? null,
    period: count.period ?? null,
    base,
    sex: count.sex ?? null,
    unit: "child",
    numerator,
    denominator: exposure.value,
    per,
    rate: rate(numerator, exposure.value, per),
    intervalLower: interval.lower * per,
    intervalUpper: interval.upper * per,
    lower: null,
    upper: null,
    status: leastSure(all.map((row) => row.status ?? null)),
    wording: null,
    wordingLanguage: null,
    source: gather("source"),
    via: gather("via"),
    place: "count / base × per; the rows are named in origin",
    note: null,
    origin: gather("origin")
  };
}
