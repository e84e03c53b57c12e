import type {AuditedCell, ProtectedCell, ProtectedCounts, TableDesign} from "../../model/protected.js";
import type {Overlap} from "../../model/submission.js";
import {type Attacker, withAttacker} from "../attack/attacker.js";
import type {Interval, System} from "../attack/system.js";
import {ALL} from "./cubes.js";
import {listDesignKeys} from "./designed-cells.js";
import {joinSystems} from "./joint.js";
import {designThreshold} from "./primary.js";
import {auditSystem, type ProtectedSystem} from "./protect-system.js";
import {selectionOfCell} from "./selections.js";

/** What each authority counts of one cell of a total, and what may be known of it. */
export interface Contribution {
  system: ProtectedSystem;
  atoms: readonly number[];
  interval: Interval;
}

/** A total over authorities: a design, and what each authority contributes to each of its cells. */
export interface TotalDesign {
  design: TableDesign;
  contributions: ReadonlyMap<Readonly<Record<string, string>>, readonly Contribution[]>;
}

/** A table of totals over authorities, and the audit of everything that it stands on. */
export interface ProtectedTotals {
  table: ProtectedCounts;
  audit: AuditedCell[];
}

/**
 * The totals over the authorities that count the same unit. The same child can be known to several: without an overlap table only bounds
 * are true, the largest single count and the sum; with one the number of different children is known exactly, and shown where no hidden
 * cell of any authority is narrowed by it.
 * @returns undefined where fewer than two authorities count the unit, or have nothing in common
 */
export function totalOverAuthorities(
  systems: readonly ProtectedSystem[],
  overlaps: readonly Overlap[]
): ProtectedTotals | undefined {
  const total = designTotal(systems);
  if (!total) return undefined;
  const joint = overlaps.length > 0 ? joinSystems(systems, total, overlaps) : undefined;
  const bounds = toTable(total, "bounds", (key) => boundsOf(total.contributions.get(key) ?? []));
  if (!joint) return {table: bounds, audit: systems.flatMap((system) => auditIn(system, system.attacked, 0))};
  const exact = toTable(total, "overlap", (key) => {
    const value = joint.shown.get(key);
    return value === undefined ? boundsOf(total.contributions.get(key) ?? []) : {status: "published", value};
  });
  return {
    table: exact,
    audit: [
      ...systems.flatMap((system, index) => auditIn(system, joint.attacked, joint.offsets[index] ?? 0)),
      ...joint.auditTotals(exact)
    ]
  };
}

function auditIn(system: ProtectedSystem, attacked: System, offset: number): AuditedCell[] {
  return withAttacker(attacked, (attacker) => auditSystem(system, shifted(attacker, offset)));
}

function shifted(attacker: Attacker, offset: number): Attacker {
  return {
    ...attacker,
    findWhole: ({atoms, ...form}) => attacker.findWhole({...form, atoms: atoms.map((atom) => atom + offset)})
  };
}

/** Totals are divided by sex where every authority's tables are, for the years that all of them count. */
function designTotal(systems: readonly ProtectedSystem[]): TotalDesign | undefined {
  const first = systems[0]?.input;
  if (!first || systems.length < 2) return undefined;
  const sexes = systems.map(({input}) => findDimension(input.designs, "sex"));
  const sex = sexes.every((dimension) => dimension !== undefined) ? sexes[0] : undefined;
  const years = commonYears(systems);
  if (years?.length === 0) return undefined;
  const design: TableDesign = {
    name: [ALL, first.unit, ...(sex ? ["sex"] : [])].join("-"),
    authority: ALL,
    unit: first.designs[0]?.unit ?? "child",
    dimensions: sex ? [sex] : [],
    ...(years ? {years} : {})
  };
  const contributions = new Map(
    listDesignKeys(design).map((key) => [key, systems.flatMap((system) => contributionOf(system, design, key))])
  );
  return [...contributions.values()].every(({length}) => length === systems.length)
    ? {design, contributions}
    : undefined;
}

function findDimension(designs: readonly TableDesign[], name: string): TableDesign["dimensions"][number] | undefined {
  return designs.flatMap(({dimensions}) => dimensions).find((dimension) => dimension.name === name);
}

function commonYears(systems: readonly ProtectedSystem[]): string[] | undefined {
  const sets = systems.flatMap(({system}) => system.dimensions.find(({name}) => name === "year")?.codes ?? []);
  if (sets.length === 0) return undefined;
  const counted = systems.map(({system}) => system.dimensions.find(({name}) => name === "year")?.codes);
  return [...new Set(sets)].filter((year) => counted.every((codes) => !codes || codes.includes(year))).sort();
}

function contributionOf(
  system: ProtectedSystem,
  design: TableDesign,
  key: Readonly<Record<string, string>>
): Contribution[] {
  const atoms = system.system.findAtoms(selectionOfCell(design, key, system.system.dimensions));
  if (!atoms) return [];
  const interval = system.isCounted({atoms})
    ? withAttacker(system.attacked, (attacker) => attacker.findWhole({atoms}))
    : ([0, Number.POSITIVE_INFINITY] as const);
  return [{system, atoms, interval}];
}

function boundsOf(contributions: readonly Contribution[]): ProtectedCell {
  const lower = Math.max(...contributions.map(({interval}) => interval[0]));
  const upper = contributions.reduce((sum, {interval}) => sum + interval[1], 0);
  return {status: "bounded", lower, ...(Number.isFinite(upper) ? {upper} : {})};
}

function toTable(
  {design, contributions}: TotalDesign,
  basis: "overlap" | "bounds",
  cellOf: (key: Readonly<Record<string, string>>) => ProtectedCell
): ProtectedCounts {
  const rules = [...contributions.values()][0]?.[0]?.system.input.rules;
  if (!rules) throw new Error(`a total without authorities: "${design.name}"`);
  const counts = [...contributions.keys()].map((key) => ({key, cell: cellOf(key)}));
  return {...design, threshold: designThreshold(design, rules), method: "suppression", basis, counts};
}
