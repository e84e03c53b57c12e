import type {ProtectedCollection, ProtectedCounts} from "../../model/protected.js";
import type {Mark} from "../../model/seen.js";
import {cellId, type DeclaredCells} from "./declared.js";
import type {Reading} from "./reading.js";

/** A published table that a place may be of. */
export interface Candidate {
  collection: ProtectedCollection;
  table: ProtectedCounts;
}

/** How much of a copy is enough to know it by: so many published cells above zero that agree, and their share of all that are there. */
const RECOGNISED = {cells: 3, share: 0.75};

/**
 * Which published table numbers belong to: the one that the mark names; else, of the tables whose authority is named or that are divided by
 * nothing else, the one whose published cells the numbers repeat. A copy of a protected table gives itself away by the cells that
 * are no secret.
 * @returns undefined when they are of none
 */
export function findTable(
  readings: readonly Reading[],
  mark: Mark | undefined,
  collections: readonly ProtectedCollection[],
  cells: DeclaredCells
): Candidate | undefined {
  const own = mark ? collections.filter(({name}) => name === mark.collection) : collections;
  const candidates = own.flatMap((collection) => collection.tables.map((table) => ({collection, table})));
  const named = candidates.find(({table}) => mark?.table !== undefined && table.name === mark.table);
  if (named) return named;
  const scored = candidates
    .filter(({table}) => isDividedBy(readings, table))
    .map((candidate) => ({candidate, ...agreement(readings, candidate, cells)}))
    .filter(({agreed, compared}) => agreed >= RECOGNISED.cells && agreed >= RECOGNISED.share * compared)
    .sort((a, b) => b.agreed - a.agreed);
  if (scored[0]) return scored[0].candidate;
  return mark && fallback(readings, candidates);
}

// In a place that is marked: the authority decides that the words name, or that there is but one.
function fallback(readings: readonly Reading[], candidates: readonly Candidate[]): Candidate | undefined {
  const authorities = new Set(readings.flatMap(({key}) => key.authority ?? []));
  const fitting = candidates.filter(
    ({table}) => authorities.size === 0 || (authorities.size === 1 && authorities.has(table.authority))
  );
  const scopes = new Set(fitting.map(({table}) => `${table.authority}|${table.unit}`));
  if (scopes.size !== 1) return undefined;
  const names = namesOf(readings);
  const shared = ({table}: Candidate) => table.dimensions.filter(({name}) => names.has(name)).length;
  return [...fitting].sort((a, b) => shared(b) - shared(a) || a.table.dimensions.length - b.table.dimensions.length)[0];
}

function namesOf(readings: readonly Reading[]): Set<string> {
  return new Set(readings.flatMap(({key}) => Object.keys(key)));
}

function isDividedBy(readings: readonly Reading[], {dimensions, authority}: ProtectedCounts): boolean {
  const names = namesOf(readings);
  const other = readings.some(({key}) => key.authority !== undefined && key.authority !== authority);
  return !other && names.size > 0 && dimensions.every(({name}) => names.has(name) || name === "measure");
}

/** How many of a table's published cells above zero the numbers repeat, as they are or summed over what divides them further. */
function agreement(readings: readonly Reading[], {collection, table}: Candidate, cells: DeclaredCells) {
  const names = new Set<string>(table.dimensions.map(({name}) => name));
  const sums = new Map<string, {exact: number[]; finer: number}>();
  for (const {key, lo, hi, percent} of readings) {
    if (lo !== hi || percent) continue;
    const own = Object.fromEntries(Object.entries(key).filter(([name]) => names.has(name)));
    const isFiner = Object.keys(key).some((name) => name !== "authority" && !names.has(name));
    const id = cellId(collection.name, table.name, own);
    const sum = sums.get(id) ?? {exact: [], finer: 0};
    if (isFiner) sum.finer += lo;
    else sum.exact.push(lo);
    sums.set(id, sum);
  }
  let [agreed, compared] = [0, 0];
  for (const [id, {exact, finer}] of sums) {
    const cell = cells.get(id)?.cell;
    if (cell?.status !== "published" || cell.value === 0) continue;
    compared++;
    if (exact.includes(cell.value) || (exact.length === 0 && finer === cell.value)) agreed++;
  }
  return {agreed, compared};
}
