import {withAttacker} from "./attacker.js";
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
  const open = openPairs(system, cells, coalition);
  const exposed = new Set<number>();
  for (const [inside, others] of open) {
    const own = cells[inside] as HiddenCell;
    const knowing = {
      ...system,
      constraints: [
        ...system.constraints,
        {...formOf(own), lo: Math.min(coalition, own.value), hi: Number.POSITIVE_INFINITY}
      ]
    };
    withAttacker(knowing, (attacker) => {
      for (const other of others) {
        const cell = cells[other] as HiddenCell;
        if (attacker.findMost(formOf(cell)) < needed(cell, coalition)) exposed.add(other);
      }
    });
  }
  return [...exposed].sort((a, b) => a - b);
}

// Most pairs are settled by solutions that are known already: the search is for those that none of them settles.
function openPairs(system: System, cells: readonly HiddenCell[], coalition: number): Map<number, number[]> {
  return withAttacker(system, (attacker) => {
    for (const cell of cells) attacker.findMost(formOf(cell));
    const held = attacker.solutions.map((solution) => cells.map((cell) => evaluate(cell, solution)));
    return new Map(
      cells.flatMap((own, inside) => {
        const possible = held.filter((values) => (values[inside] ?? 0) >= Math.min(coalition, own.value));
        const others = [...cells.keys()].filter(
          (other) =>
            other !== inside &&
            !possible.some((values) => (values[other] ?? 0) >= needed(cells[other] as HiddenCell, coalition))
        );
        return own.value > 0 && others.length > 0 ? [[inside, others] as const] : [];
      })
    );
  });
}

function needed({threshold}: HiddenCell, coalition: number): number {
  return threshold - coalition;
}

function formOf({atoms, coefs}: HiddenCell): Form {
  return coefs ? {atoms, coefs} : {atoms};
}
