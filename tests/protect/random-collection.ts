import {randomLcg} from "d3-random";
import type {Collection, SubmissionDimension, SubmittedCount, SubmittedTable} from "../../loaders/model/submission.js";

/** Codes of the made-up collections: few, so that a hundred of them are protected in a minute. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  sex: ["girl", "boy", "unknown"],
  age: ["0-11", "12-14", "15-17"],
  purpose: ["sexual", "begging", "criminality", "other"],
  residence: ["resident", "unaccompanied", "temporary"],
  measure: ["reported-police", "placement"]
};

/** The codes that may be delivered in a dimension of a made-up collection. */
export const offered = (dimension: string): readonly string[] => CODES[dimension] ?? [];

const SHAPES: readonly (readonly SubmissionDimension[])[] = [
  ["sex", "purpose"],
  ["sex", "age"],
  ["sex", "residence"],
  ["year", "sex", "purpose"],
  ["sex", "age", "purpose"],
  ["sex", "measure"]
];

/**
 * A synthetic collection of two or three authorities with one to three tables each, all counted from one seeded register, so that tables
 * agree. No child stands behind it.
 */
export function randomCollection(seed: number): Collection {
  const random = randomLcg(seed / 10_000 + 0.000_05);
  const pick = <T>(list: readonly T[], power = 1): T => list[Math.floor(random() ** power * list.length)] as T;
  const authorities = ["migration-agency", "municipalities", "police"].slice(0, 2 + Math.floor(random() * 2));
  const size = 15 + Math.floor(random() * 150);
  const children = Array.from({length: size}, () => ({
    year: pick(["2012", "2013", "2014"]),
    sex: pick(offered("sex"), 1.7),
    age: pick(offered("age"), 0.7),
    purpose: pick(offered("purpose"), 2),
    residence: pick(offered("residence"), 1.5),
    "reported-police": random() < 0.6 ? "yes" : "no",
    placement: random() < 0.3 ? "yes" : "no",
    known: authorities.filter(() => random() < 0.55)
  }));
  const tables = authorities.flatMap((authority) => {
    const own = children.filter(({known}) => known.includes(authority));
    const count = 1 + Math.floor(random() * 3);
    const shapes = [...new Set(Array.from({length: count}, () => pick(SHAPES)))];
    return own.length === 0 ? [] : shapes.map((shape) => toTable(authority, shape, own));
  });
  const overlaps = random() < 0.5 ? listOverlaps(children) : [];
  return {
    name: `random-${seed}`,
    title: {sv: "Syntetiskt", en: "Synthetic"},
    edition: "1",
    date: "2016-01-01",
    synthetic: true,
    earlier: [],
    rounding: [],
    tables,
    overlaps,
    corrections: [],
    known: [],
    inputs: []
  };
}

function toTable(
  authority: string,
  shape: readonly SubmissionDimension[],
  children: readonly Readonly<Record<string, unknown>>[]
): SubmittedTable {
  const counts = new Map<string, SubmittedCount>();
  const add = (key: SubmittedCount["key"]) => {
    const id = JSON.stringify(key);
    const before = counts.get(id)?.count ?? 0;
    counts.set(id, {key, count: before + 1, status: "final", origin: {path: "made-up", line: 1}});
  };
  for (const child of children) {
    const plain = shape.filter((name) => name !== "measure").map((name) => [name, String(child[name])]);
    const key = {authority, ...Object.fromEntries(plain)};
    if (!shape.includes("measure")) add(key);
    else {
      add({...key, measure: "all"});
      for (const measure of offered("measure")) if (child[measure] === "yes") add({...key, measure});
    }
  }
  return {
    authority,
    unit: "child",
    dimensions: ["authority", ...shape],
    counts: [...counts.values()],
    missing: [],
    path: "made-up"
  };
}

function listOverlaps(children: readonly {sex: string; known: readonly string[]}[]): Collection["overlaps"] {
  const groups = new Map<string, {authorities: readonly string[]; sex: string; count: number}>();
  for (const {sex, known} of children) {
    if (known.length < 2) continue;
    const id = `${sex}|${known.join()}`;
    const before = groups.get(id)?.count ?? 0;
    groups.set(id, {authorities: known, sex, count: before + 1});
  }
  return [...groups.values()].map(({authorities, sex, count}) => ({
    authorities,
    key: {sex},
    count,
    origin: {path: "made-up", line: 1}
  }));
}
