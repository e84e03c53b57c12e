import type {Constraint} from "../attack/system.js";
import {type ProtectionCell, type ProtectionProblem, reachOf, strictest} from "../suppress/problem.js";
import {ALL} from "./cubes.js";
import {sumOf} from "./designed-cells.js";
import {askOfTotal, type FormerTotal, recallTotals} from "./earlier-totals.js";
import {designThreshold} from "./primary.js";
import type {ProtectedSystem} from "./protect-system.js";
import type {TotalDesign} from "./totals.js";

type Key = Readonly<Record<string, string>>;

/** The atoms of a joint system: those of each authority, then one for each part of the total. */
export interface Frame {
  systems: readonly ProtectedSystem[];
  offsets: readonly number[];
  total: TotalDesign;
  /** Codes of the total's one dimension in the order of its atoms; one empty code where it has none. */
  parts: readonly string[];
  first: number;
  /** What earlier editions tell of a total. */
  recall(key: Key): FormerTotal[];
}

/** Lays the atoms of all authorities and of the total one behind the other. */
export function makeFrame(systems: readonly ProtectedSystem[], total: TotalDesign): Frame {
  const sizes = systems.map(({attacked}) => attacked.size);
  const offsets = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const parts = total.design.dimensions[0]?.categories.map(({code}) => code) ?? [""];
  const first = sizes.reduce((sum, size) => sum + size, 0);
  const recall = recallTotals(total.design, systems[0]?.input.earlier ?? [], systems[0]?.input.corrections ?? []);
  return {systems, offsets, total, parts, first, recall};
}

/** The problem of the totals alone: what is decided of the authorities' cells stays, but none of them may be narrowed. */
export function toJointProblem(frame: Frame, values: readonly number[]): ProtectionProblem {
  const {systems, offsets} = frame;
  const shift = (atoms: readonly number[], index: number) => atoms.map((atom) => atom + (offsets[index] ?? 0));
  const hidden = systems.flatMap(({problem}, index) =>
    problem.cells.flatMap((cell): ProtectionCell[] =>
      cell.reach ? [{...cell, atoms: shift(cell.atoms, index), fixed: "suppressed", weight: 0}] : []
    )
  );
  const published = systems.flatMap(({attacked}, index) =>
    attacked.constraints.map((constraint) => ({...constraint, atoms: shift(constraint.atoms, index)}))
  );
  return {
    values: [...systems.flatMap(({problem}) => problem.values), ...values],
    cells: [...totalCells(frame, values), ...remainders(frame, values, shift), ...hidden],
    known: [...published, ...relations(frame, shift), ...publishedBefore(frame, values)]
  };
}

function atomsOfTotal({total, parts, first}: Frame, key: Key): number[] {
  const name = total.design.dimensions[0]?.name;
  return parts.flatMap((code, index) => (!name || key[name] === ALL || key[name] === code ? [first + index] : []));
}

/** Totals that are not what an earlier edition shows of the same children, one a line: only the overlap can have changed. */
export function findChangedTotals(frame: Frame, values: readonly number[]): string[] {
  const {name: table} = frame.total.design;
  return [...frame.total.contributions.keys()].flatMap((key) => {
    const is = childrenIn(frame, atomsOfTotal(frame, key), values);
    return frame
      .recall(key)
      .filter(({isSame, value}) => isSame && value !== undefined && value !== is)
      .map(
        ({edition, value: was}) =>
          `overlap.csv: edition ${edition}, table "${table}", ${Object.entries(key).flat().join(" ")}: was ${was}, is ${is} (restore the overlap, or leave it out)`
      );
  });
}

function totalCells(frame: Frame, values: readonly number[]): ProtectionCell[] {
  return [...frame.total.contributions.keys()].map((key, index) => {
    const atoms = atomsOfTotal(frame, key);
    const value = childrenIn(frame, atoms, values);
    const threshold = thresholdOf(frame);
    const small = value > 0 && value < threshold ? reachOf(value, threshold, "threshold") : undefined;
    const asked = askOfTotal(value, frame.recall(key), threshold);
    const reach = strictest(small, asked.reach);
    return {atoms, value, weight: 1 + 1e-3 * index, ...asked, ...(reach ? {reach} : {})};
  });
}

function childrenIn({first}: Frame, atoms: readonly number[], values: readonly number[]): number {
  return sumOf(
    atoms.map((atom) => atom - first),
    values
  );
}

/** Totals that an earlier edition shows as they are now are known: to hide them hides nothing. */
function publishedBefore(frame: Frame, values: readonly number[]): Constraint[] {
  return [...frame.total.contributions.keys()].flatMap((key) => {
    const atoms = atomsOfTotal(frame, key);
    const value = childrenIn(frame, atoms, values);
    const isKnown = frame.recall(key).some((before) => before.isSame && before.value === value);
    return isKnown ? [{atoms, lo: value, hi: value}] : [];
  });
}

function thresholdOf({systems, total}: Frame): number {
  const rules = systems[0]?.input.rules;
  return rules ? designThreshold(total.design, rules) : 0;
}

type Shift = (atoms: readonly number[], index: number) => number[];

/** Children known to others but not to one authority, and children counted more than once: small ones must not be seen. */
function remainders(frame: Frame, values: readonly number[], shift: Shift): ProtectionCell[] {
  const threshold = thresholdOf(frame);
  return [...frame.total.contributions].flatMap(([key, contributions]) => {
    const own = atomsOfTotal(frame, key);
    const different = childrenIn(frame, own, values);
    const counts = contributions.map(({system, atoms}) => sumOf(atoms, system.problem.values));
    const others = contributions.map(({atoms}, index) => ({atoms: shift(atoms, index), count: counts[index] ?? 0}));
    const unknownToOne = others.map(({atoms, count}) => ({plus: own, minus: atoms, value: different - count}));
    const repeated = {
      plus: others.flatMap(({atoms}) => atoms),
      minus: own,
      value: counts.reduce((sum, count) => sum + count, 0) - different
    };
    return [...unknownToOne, repeated]
      .filter(({value}) => value > 0 && value < threshold)
      .map(
        ({plus, minus, value}): ProtectionCell => ({
          atoms: [...plus, ...minus],
          coefs: [...plus.map(() => 1), ...minus.map(() => -1)],
          value,
          reach: reachOf(value, threshold, "threshold"),
          fixed: "suppressed",
          weight: 0
        })
      );
  });
}

/** Different children are at least as many as one authority knows, and at most as many as all count together. */
function relations(frame: Frame, shift: Shift): Constraint[] {
  const inner = [...frame.total.contributions].filter(([key]) => !Object.values(key).includes(ALL));
  return inner.flatMap(([key, contributions]) => {
    const own = atomsOfTotal(frame, key);
    const others = contributions.map(({atoms}, index) => shift(atoms, index));
    const atLeast = others.map((atoms) => difference(own, atoms));
    return [...atLeast, difference(others.flat(), own)];
  });
}

function difference(plus: readonly number[], minus: readonly number[]): Constraint {
  return {
    atoms: [...plus, ...minus],
    coefs: [...plus.map(() => 1), ...minus.map(() => -1)],
    lo: 0,
    hi: Number.POSITIVE_INFINITY
  };
}
