import {type Attacker, withAttacker} from "./attacker.js";
import {evaluate, type Form, type System} from "./system.js";

/** A hidden cell: what it holds, and what must stay possible for it. */
export interface HiddenCell extends Form {
  value: number;
  threshold: number;
}

/**
 * Hidden cells that somebody who is counted could narrow: for each cell, a coalition that stands in it knows that it holds at least itself,
 * and for every other cell at least `threshold − coalition` must stay possible.
 * @param coalition number of counted persons who tell each other
 * @returns positions of the cells that are narrowed beyond it
 */
export function findInsiderExposed(system: System, cells: readonly HiddenCell[], coalition: number): number[] {
  const possible = listPossible(system, cells);
  const exposed = new Set<number>();
  for (const [inside, own] of cells.entries()) {
    if (own.value === 0) continue;
    const known = {...formOf(own), lo: Math.min(coalition, own.value), hi: Number.POSITIVE_INFINITY};
    const held = possible.filter((values) => (values[inside] ?? 0) >= known.lo);
    const open = [...cells.entries()].filter(
      ([other, cell]) =>
        other !== inside &&
        !exposed.has(other) &&
        !held.some((values) => (values[other] ?? 0) >= needed(cell, coalition))
    );
    if (open.length === 0) continue;
    withAttacker({...system, constraints: [...system.constraints, known]}, (attacker) => {
      for (const [other, cell] of open)
        if (!attacker.canRise(formOf(cell), needed(cell, coalition))) exposed.add(other);
      possible.push(...valuesIn(attacker.solutions, cells));
    });
  }
  return [...exposed].sort((a, b) => a - b);
}

// Most pairs are settled by solutions that are known already: the search is for those that none of them settles.
function listPossible(system: System, cells: readonly HiddenCell[]): number[][] {
  return withAttacker(system, (attacker) => {
    for (const cell of cells) attacker.findMost(formOf(cell));
    return valuesIn(attacker.solutions, cells);
  });
}

/** What each cell holds in each solution. */
function valuesIn(solutions: Attacker["solutions"], cells: readonly HiddenCell[]): number[][] {
  return solutions.map((solution) => cells.map((cell) => evaluate(cell, solution)));
}

function needed({threshold}: HiddenCell, coalition: number): number {
  return threshold - coalition;
}

function formOf({atoms, coefs}: HiddenCell): Form {
  return coefs ? {atoms, coefs} : {atoms};
}
