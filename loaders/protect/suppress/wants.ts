import type {ProtectionProblem} from "./problem.js";

/** One thing that must stay possible: that a primary cell is so far from its value, up, down, or in one direction or the other. */
export interface Want {
  cell: number;
  direction: "up" | "down" | "either";
  amount: number;
}

/** What must stay possible for the primary cells, cell by cell. */
export function wantsOf({cells}: ProtectionProblem): Want[] {
  return cells.flatMap(({reach}, cell): Want[] => {
    if (!reach) return [];
    const all: Want[] = [
      {cell, direction: "up", amount: reach.up},
      {cell, direction: "down", amount: reach.down},
      {cell, direction: "either", amount: Math.max(reach.up, reach.down) < reach.together ? reach.together : 0}
    ];
    return all.filter(({amount}) => amount > 0);
  });
}
