import type {AuditedCell, ProtectedCollection, ProtectedCounts, TableDesign} from "../../model/protected.js";
import type {Collection, SubmissionUnit} from "../../model/submission.js";
import {ContradictionError} from "../attack/system.js";
import {ProtectionError} from "../protection-error.js";
import type {DisclosureRules} from "../rules.js";
import {UnprotectableError} from "../suppress/problem.js";
import {groupTables, type OfferedCodes, toCubes} from "./cubes.js";
import {defaultDesigns} from "./design.js";
import {sumOf} from "./designed-cells.js";
import {findRecut} from "./frozen.js";
import {type SystemInput, type SystemProblem, stateProblem} from "./problem.js";
import {auditAlone, type ProtectedSystem, protectSystem, toProtectedTables} from "./protect-system.js";
import {selectionOfRow} from "./selections.js";
import {totalOverAuthorities} from "./totals.js";

/** What a collection is protected with. */
export interface ProtectionOptions {
  /** The protected editions before it. */
  earlier: readonly ProtectedCollection[];
  offered: OfferedCodes;
  rules: DisclosureRules;
  /** Runs each named part of the work: for progress and times, which are the world's. */
  run?: <T>(part: string, work: () => T) => T;
}

/** A collection protected, and how: the systems hold the delivered counts and stay inside. */
export interface ProtectionResult {
  collection: ProtectedCollection;
  systems: readonly ProtectedSystem[];
}

/**
 * Protects a collection: each authority's tables of one unit together, then the totals over authorities, then the audit of everything.
 * @throws ProtectionError when it cannot be protected, or what is known contradicts itself: every cause at once
 */
export function protectCollection(collection: Collection, options: ProtectionOptions): ProtectionResult {
  const designs = collection.designs ?? defaultDesigns(collection.tables, options.offered);
  refuse(findRecut(designs, options.earlier));
  const systems = protectSystems(collection, designs, options);
  const {tables, audit} = gather(systems, collection, options);
  return {systems, collection: {...describe(collection, options), tables, audit}};
}

function plainly<T>(_part: string, work: () => T): T {
  return work();
}

function refuse(causes: readonly string[]): void {
  if (causes.length > 0) throw new ProtectionError(causes);
}

function protectSystems(
  collection: Collection,
  designs: readonly TableDesign[],
  {earlier, offered, rules, run = plainly}: ProtectionOptions
): ProtectedSystem[] {
  const causes: string[] = [];
  const systems = groupTables(collection.tables).flatMap(({authority, unit, tables}) => {
    const own = designs.filter((design) => design.authority === authority && design.unit === unit);
    if (own.length === 0) return [];
    const {corrections, known, rounding} = collection;
    const missing = tables.flatMap((table) => table.missing);
    const cubes = toCubes(tables, offered);
    const input = {authority, unit, cubes, missing, designs: own, earlier, corrections, known, rules};
    const method = rounding.includes(`${authority}-${unit}`) ? "rounding" : "suppression";
    const part = `${authority}, unit ${unit}`;
    const state = attempt(() => stateProblem(input), part, causes);
    if (!state) return [];
    const unlike = explain(state, input);
    causes.push(...unlike);
    if (unlike.length > 0) return [];
    return attempt(() => run(part, () => protectSystem(state, input, method)), part, causes) ?? [];
  });
  refuse(causes);
  return systems;
}

/** Keeps the cause of what cannot be protected, so that all are told at once. */
function attempt<T>(work: () => T, place: string, causes: string[]): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof ContradictionError)
      causes.push(`${place}: what is delivered, known and published before cannot all be true: ${error.message}`);
    else if (error instanceof UnprotectableError || error instanceof RangeError)
      causes.push(`${place}: ${error.message}`);
    else throw error;
    return undefined;
  }
}

/** What the delivered counts do not agree with: earlier editions without a correction, figures of other publications. */
function explain({unexplained, system}: SystemProblem, input: SystemInput): string[] {
  const changed = unexplained.map(
    ({edition, table, key, was, is}) =>
      `edition ${edition}, table "${table}", ${showKey(key)}: was ${was}, is ${is} (add a correction with its reason)`
  );
  const wrong = input.known.flatMap(({key, unit, lower, upper, source, place}) => {
    if (key.authority !== input.authority || unit !== input.unit) return [];
    const atoms = system.findAtoms(selectionOfRow(key));
    const value = atoms && sumOf(atoms, system.values);
    if (value === undefined || (value >= lower && value <= upper)) return [];
    return [
      `known.csv: ${showKey(key)} is ${lower} to ${upper} in ${source} (${place}), but ${input.authority} delivered ${value}`
    ];
  });
  return [...changed, ...wrong];
}

function showKey(key: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(key)
    .map(([name, code]) => `${name} ${code}`)
    .join(", ");
}

/** Tables and audit of every unit, with the totals over the authorities that count it. */
function gather(
  systems: readonly ProtectedSystem[],
  {overlaps}: Collection,
  {run = plainly}: ProtectionOptions
): {tables: ProtectedCounts[]; audit: AuditedCell[]} {
  const units = [...new Set(systems.map(({input}) => input.unit))].sort() as SubmissionUnit[];
  const parts = units.map((unit) => {
    const own = systems.filter(({input}) => input.unit === unit);
    return run(`unit ${unit}, totals and audit`, () => {
      const totals = totalOverAuthorities(own, unit === "child" ? overlaps : []);
      return totals ?? {table: undefined, audit: own.flatMap(auditAlone)};
    });
  });
  return {
    tables: [...parts.flatMap(({table}) => table ?? []), ...systems.flatMap(toProtectedTables)],
    audit: parts.flatMap(({audit}) => audit)
  };
}

function describe(collection: Collection, {earlier, rules}: ProtectionOptions) {
  const {name, title, edition, date, synthetic, tables, corrections} = collection;
  return {
    name,
    title,
    edition,
    date,
    synthetic,
    rules: rules.version,
    authorities: [...new Set(tables.map(({authority}) => authority))].sort(),
    earlier: earlier.map((one) => one.name),
    corrections: corrections.map(({authority, unit, reason, since}) => ({authority, unit, reason, since}))
  };
}
