import type {AuditedCell, ProtectedCounts} from "../../model/protected.js";
import type {Overlap} from "../../model/submission.js";
import {withAttacker} from "../attack/attacker.js";
import type {System} from "../attack/system.js";
import {ProtectionError} from "../protection-error.js";
import {UnprotectableError} from "../suppress/problem.js";
import {toSystem} from "../suppress/whole-check.js";
import {ALL} from "./cubes.js";
import {sumOf} from "./designed-cells.js";
import {suppressAgainstInsiders} from "./insiders.js";
import {type Frame, findChangedTotals, makeFrame, toJointProblem} from "./joint-problem.js";
import type {ProtectedSystem} from "./protect-system.js";
import type {TotalDesign} from "./totals.js";

type Key = Readonly<Record<string, string>>;

/** All authorities of one unit and the number of different children as one system. */
export interface JointSystem {
  /** The totals that may be seen, by their key. */
  shown: ReadonlyMap<Key, number>;
  attacked: System;
  /** Where the atoms of each authority begin. */
  offsets: readonly number[];
  /** What anybody can compute of the totals that are not shown. */
  auditTotals(table: ProtectedCounts): AuditedCell[];
}

/**
 * Joins the authorities' systems by what a number of different children tells: it is at least each authority's count, and at most their
 * sum.
 * @returns undefined where no total can be shown without narrowing a hidden cell, or the overlap does not tell it
 * @throws ProtectionError when the overlap does not agree with the counts, or with what an earlier edition shows
 */
export function joinSystems(
  systems: readonly ProtectedSystem[],
  total: TotalDesign,
  overlaps: readonly Overlap[]
): JointSystem | undefined {
  const frame = makeFrame(systems, total);
  const counted = overlapsOf(frame, overlaps);
  if (!counted) return undefined;
  const values = frame.parts.map((code) => differentChildren(frame, code, counted));
  if (!values.every((value) => value !== undefined)) return undefined;
  const changed = findChangedTotals(frame, values);
  if (changed.length > 0) throw new ProtectionError(changed);
  const problem = toJointProblem(frame, values);
  const keys = [...total.contributions.keys()];
  try {
    const {suppressed} = suppressAgainstInsiders(problem, coalitionOf(systems));
    const shown = keys.flatMap((key, index): [Key, number][] =>
      suppressed[index] ? [] : [[key, problem.cells[index]?.value ?? 0]]
    );
    const attacked = toSystem(problem, suppressed);
    const auditTotals = (table: ProtectedCounts) =>
      withAttacker(attacked, (attacker) =>
        table.counts.flatMap(({key, cell}, index): AuditedCell[] => {
          if (cell.status === "published") return [];
          const [lower, upper] = attacker.findWhole({atoms: problem.cells[index]?.atoms ?? []});
          return [{table: table.name, key, lower, ...(Number.isFinite(upper) ? {upper} : {})}];
        })
      );
    return {shown: new Map(shown), attacked, offsets: frame.offsets, auditTotals};
  } catch (error) {
    if (error instanceof UnprotectableError) return undefined;
    throw error;
  }
}

/** The overlaps of the years that the total is of; undefined where they are not divided by year, and somebody counts other years too. */
function overlapsOf({systems, total}: Frame, overlaps: readonly Overlap[]): readonly Overlap[] | undefined {
  const {years} = total.design;
  const counted = systems.flatMap(({system}) => system.dimensions.find(({name}) => name === "year")?.codes ?? []);
  if (!years || counted.every((year) => years.includes(year))) return overlaps;
  if (overlaps.some(({key}) => (key.year ?? ALL) === ALL)) return undefined;
  return overlaps.filter(({key}) => years.includes(key.year ?? ALL));
}

/**
 * Different children of one part: every child once, however many authorities know it; undefined where the overlap is not divided so, or an
 * authority could not count them.
 */
function differentChildren({total}: Frame, code: string, overlaps: readonly Overlap[]): number | undefined {
  const name = total.design.dimensions[0]?.name;
  if (name && overlaps.some(({key}) => (key[name] ?? ALL) === ALL)) return undefined;
  const contributions = contributionsOf(total, name, code);
  if (contributions.some(({system, atoms}) => !system.isCounted({atoms}))) return undefined;
  const counts = contributions.map(({system, atoms}) => sumOf(atoms, system.problem.values));
  const repeated = overlaps
    .filter(({key}) => !name || key[name] === code)
    .reduce((sum, {authorities, count}) => sum + (authorities.length - 1) * count, 0);
  const value = counts.reduce((sum, count) => sum + count, 0) - repeated;
  if (value < Math.max(...counts))
    throw new ProtectionError([
      `overlap.csv: more children are known to several authorities than their counts allow${code === "" ? "" : ` for ${name} ${code}`} (unit ${total.design.unit}): at most as many as each of them counts`
    ]);
  return value;
}

function coalitionOf(systems: readonly ProtectedSystem[]): number {
  return Math.max(...systems.map(({input}) => input.rules.coalition));
}

function contributionsOf(total: TotalDesign, name: string | undefined, code: string) {
  const found = [...total.contributions].find(([key]) => !name || key[name] === code);
  return found?.[1] ?? [];
}
