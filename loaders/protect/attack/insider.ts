import {type Attacker, withAttacker} from "./attacker.js";
import {evaluate, type Form, type System} from "./system.js";

/** A hidden cell: what it holds, and what must stay possible for it. */
export interface HiddenCell extends Form {
  value: number;
  threshold: number;
}

/** A whole solution, and what each cell holds in it. */
interface Possible {
  solution: Float64Array;
  values: readonly number[];
}

/**
 * Hidden cells that somebody who is counted could narrow: for each cell, a coalition that stands in it knows that it holds at least itself,
 * and for every other cell at least `threshold − coalition` must stay possible.
 * @param coalition number of counted persons who tell each other
 * @returns positions of the cells that are narrowed beyond it
 */
export function findInsiderExposed(system: System, cells: readonly HiddenCell[], coalition: number): number[] {
  if (cells.length === 0) return [];
  const possible = listPossible(system, cells);
  const exposed = new Set<number>();
  for (const [inside, own] of cells.entries()) {
    if (own.value === 0) continue;
    const known = {...formOf(own), lo: Math.min(coalition, own.value), hi: Number.POSITIVE_INFINITY};
    const held = possible.filter(({values}) => (values[inside] ?? 0) >= known.lo);
    const open = [...cells.entries()].filter(
      ([other, cell]) =>
        other !== inside &&
        !exposed.has(other) &&
        !held.some(({values}) => (values[other] ?? 0) >= needed(cell, coalition))
    );
    if (open.length === 0) continue;
    const ask = (attacker: Attacker) => {
      for (const [other, cell] of open)
        if (!attacker.canRise(formOf(cell), needed(cell, coalition))) exposed.add(other);
      possible.push(...valuesIn(attacker, cells));
    };
    withAttacker({...system, constraints: [...system.constraints, known]}, ask, held[0]?.solution);
  }
  return [...exposed].sort((a, b) => a - b);
}

/**
 * What the cells hold where all of them together, and then each of them, are largest. Most pairs are settled by these solutions: the search is
 * for those that none of them settles.
 */
function listPossible(system: System, cells: readonly HiddenCell[]): Possible[] {
  return withAttacker(underLid(system, cells), (attacker) => {
    attacker.findMost(sumOf(cells));
    for (const cell of cells) attacker.findMost(formOf(cell));
    return valuesIn(attacker, cells);
  });
}

// Without a bound there is no largest solution that could be kept: under a lid there is, and it holds as much as is asked of any cell.
function underLid(system: System, cells: readonly HiddenCell[]): System {
  const some = withAttacker(system, ({solutions}) => solutions[0] ?? new Float64Array(system.size));
  const lid = Math.max(...cells.map(({threshold}) => threshold));
  return {...system, upper: system.upper.map((bound, atom) => Math.min(bound, (some[atom] ?? 0) + lid))};
}

function sumOf(cells: readonly HiddenCell[]): Form {
  const weights = new Map<number, number>();
  for (const {atoms, coefs} of cells)
    for (const [index, atom] of atoms.entries()) weights.set(atom, (weights.get(atom) ?? 0) + (coefs?.[index] ?? 1));
  return {atoms: [...weights.keys()], coefs: [...weights.values()]};
}

function valuesIn({solutions}: Attacker, cells: readonly HiddenCell[]): Possible[] {
  return solutions.map((solution) => ({solution, values: cells.map((cell) => evaluate(cell, solution))}));
}

function needed({threshold}: HiddenCell, coalition: number): number {
  return threshold - coalition;
}

function formOf({atoms, coefs}: HiddenCell): Form {
  return coefs ? {atoms, coefs} : {atoms};
}
