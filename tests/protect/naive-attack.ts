import type {ProtectedCell, ProtectedCollection, ProtectedCounts} from "../../loaders/model/protected.js";
import type {Interval} from "../../loaders/protect/attack/system.js";
import {type AuditInput, sdcAudit} from "../../loaders/protect/index.js";

/**
 * An attack written apart from the product: the full cross-classification of everything that an authority's published tables are divided
 * by, one constraint a published cell, and no linking of tables to reason about. It knows nothing but the published collection.
 */
export interface NaiveAttack {
  /** Interval of a cell of a table, and of its difference from another one. */
  ask(queries: readonly Query[], insider?: Insider): NaiveAnswer;
}

/** The whole interval of each query, unless the published figures contradict each other. */
export type NaiveAnswer = {feasible: false} | {feasible: true; integer: readonly Interval[]};

/** Counted persons who tell each other that they stand in a cell. */
export interface Insider extends Query {
  persons: number;
}

/** A cell, or the difference of two cells. */
export interface Query {
  plus: Place;
  minus?: Place;
}

/** A cell of a table of the collection. */
export interface Place {
  table: string;
  key: Readonly<Record<string, string>>;
}

interface Frame {
  authority: string;
  names: string[];
  codes: string[][];
  first: number;
  size: number;
}

/** Prepares the attack on all authorities of a collection together. */
export function naiveAttack({tables}: ProtectedCollection): NaiveAttack {
  const frames = makeFrames(tables);
  const size = frames.reduce((sum, frame) => sum + frame.size, 0);
  const atomsOf = ({table, key}: Place) => {
    const design = tables.find(({name}) => name === table);
    const frame = frames.find(({authority}) => authority === design?.authority);
    if (!design || !frame) throw new Error(`no such table: ${table}`);
    return selectAtoms(frame, design, key);
  };
  const published = [...tables.flatMap((table) => statements(table, atomsOf)), ...totals(tables, atomsOf)];
  return {
    ask(queries, insider) {
      const own = insider ? [{...toForm(insider, atomsOf), lo: insider.persons, hi: "Infinity" as const}] : [];
      const input: AuditInput = {
        atoms: Array.from({length: size}, (_, index) => String(index)),
        published: [...published, ...own],
        queries: []
      };
      return askOnce(
        input,
        queries.map((query) => toForm(query, atomsOf))
      );
    }
  };
}

/** Asks for each form once, however many queries mean it: the same cell stands in several tables. */
function askOnce(input: AuditInput, forms: AuditInput["queries"]): NaiveAnswer {
  const ids = forms.map(({atoms, coefs}) =>
    atoms
      .map((atom, index) => `${coefs?.[index]}·${atom}`)
      .sort()
      .join()
  );
  const places = new Map([...new Set(ids)].map((id, place) => [id, place]));
  const answer = sdcAudit({...input, queries: [...places.keys()].map((id) => forms[ids.indexOf(id)] ?? {atoms: []})});
  if (!answer.feasible) return answer;
  return {feasible: true, integer: ids.map((id) => answer.integer[places.get(id) ?? -1] as Interval)};
}

// A measure is not a category but a yes or no of its own: a child can have several.
function makeFrames(tables: readonly ProtectedCounts[]): Frame[] {
  let first = 0;
  return [...new Set(tables.map(({authority}) => authority))].map((authority) => {
    const codes = new Map<string, string[]>();
    for (const {dimensions} of tables.filter((table) => table.authority === authority))
      for (const {name, categories} of dimensions)
        if (name === "measure") for (const {code} of categories) codes.set(`measure ${code}`, ["yes", "no"]);
        else
          codes.set(
            name,
            categories.map(({code}) => code)
          );
    const size = [...codes.values()].reduce((product, list) => product * list.length, 1);
    const frame = {authority, names: [...codes.keys()], codes: [...codes.values()], first, size};
    first += size;
    return frame;
  });
}

function selectAtoms({names, codes, first}: Frame, {dimensions}: ProtectedCounts, key: Place["key"]): number[] {
  const chosen = new Map(
    dimensions
      .filter(({name}) => key[name] !== "all")
      .map(({name}) => (name === "measure" ? [`measure ${key[name]}`, "yes"] : [name, key[name]]))
  );
  return names
    .reduce<number[]>(
      (positions, name, index) =>
        positions.flatMap((position) =>
          (codes[index] ?? []).flatMap((code, at) =>
            !chosen.has(name) || chosen.get(name) === code ? [position * (codes[index]?.length ?? 0) + at] : []
          )
        ),
      [0]
    )
    .map((position) => first + position);
}

type AtomsOf = (place: Place) => number[];

function statements(table: ProtectedCounts, atomsOf: AtomsOf): AuditInput["published"][number][] {
  return table.counts.flatMap(({key, cell}) => {
    const bounds = boundsOf(cell);
    return bounds ? [{atoms: atomsOf({table: table.name, key}), ...bounds}] : [];
  });
}

function boundsOf(cell: ProtectedCell): {lo: number; hi: number | "Infinity"} | undefined {
  switch (cell.status) {
    case "published":
      return {lo: cell.value, hi: cell.value};
    case "rounded":
      return {lo: cell.value - cell.base + 1, hi: cell.value + cell.base - 1};
    case "bounded":
      return {lo: cell.lower, hi: cell.upper ?? "Infinity"};
    default:
      return undefined;
  }
}

/** Different children are at least each authority's count and at most the sum, in each part of the total. */
function totals(tables: readonly ProtectedCounts[], atomsOf: AtomsOf): AuditInput["published"][number][] {
  const total = tables.find(({authority}) => authority === "all");
  if (!total) return [];
  const authorities = [...new Set(tables.map(({authority}) => authority))].filter((authority) => authority !== "all");
  const places = (key: Place["key"]) =>
    authorities.map((authority) => {
      const table = tables.find((one) => one.authority === authority);
      const codes = Object.fromEntries((table?.dimensions ?? []).map(({name}) => [name, key[name] ?? "all"]));
      return atomsOf({table: table?.name ?? "", key: codes});
    });
  const inner = total.counts.filter(({key}) => !Object.values(key).includes("all") || Object.keys(key).length === 0);
  return inner.flatMap(({key}) => {
    const own = atomsOf({table: total.name, key});
    const others = places(key);
    return [
      ...others.map((atoms) => ({...less(own, atoms), lo: 0, hi: "Infinity" as const})),
      {...less(others.flat(), own), lo: 0, hi: "Infinity" as const}
    ];
  });
}

function toForm({plus, minus}: Query, atomsOf: AtomsOf): {atoms: number[]; coefs: number[]} {
  const [first, second] = [atomsOf(plus), minus ? atomsOf(minus) : []];
  const both = new Set(second);
  const shared = new Set(first.filter((atom) => both.has(atom)));
  return less(
    first.filter((atom) => !shared.has(atom)),
    second.filter((atom) => !shared.has(atom))
  );
}

function less(plus: readonly number[], minus: readonly number[]): {atoms: number[]; coefs: number[]} {
  return {atoms: [...plus, ...minus], coefs: [...plus.map(() => 1), ...minus.map(() => -1)]};
}
