import type {PatternAttacker} from "./pattern-attack.js";
import type {ProtectionProblem} from "./problem.js";
import {type Want, wantsOf} from "./wants.js";

/** A pattern that changes, and always knows which wants it meets. */
export interface TrackedPattern {
  readonly open: readonly boolean[];
  set(cells: readonly number[], opened: boolean): void;
  isMet(want: Want): boolean;
  /** Closes a cell if every want is still met without it; says whether it did. */
  tryClose(cell: number): boolean;
}

const EPSILON = 1e-6;

/**
 * Tracks a pattern by remembering why each want is met: the cells that move in the attacker's solution that shows it. As long as those stay
 * open the solution stays possible, and no new attack is needed. One solution is the reason of all wants that it shows.
 */
export function trackPattern(
  problem: ProtectionProblem,
  attacker: PatternAttacker,
  start: readonly boolean[]
): TrackedPattern {
  const open = problem.cells.map(
    ({reach, fixed}, index) =>
      fixed !== "published" && (reach !== undefined || fixed === "suppressed" || start[index] === true)
  );
  const wants = wantsOf(problem);
  const reasons = new Map<string, ReadonlySet<number>>();
  const holds = (want: Want) => {
    const reason = reasons.get(idOf(want));
    if (reason === undefined) return false;
    for (const cell of reason) if (!open[cell]) return false;
    return true;
  };

  function isMet(want: Want): boolean {
    if (holds(want)) return true;
    attacker.setPattern(open.map(Number), Number.POSITIVE_INFINITY);
    for (const way of want.direction === "either" ? (["up", "down"] as const) : [want.direction]) {
      const {moves} = attacker.attack(want.cell, way, want.amount);
      if (!shows(moves, want)) continue;
      const reason = new Set([...moves.keys()].filter((cell) => Math.abs(moves[cell] ?? 0) > EPSILON));
      for (const other of wants) if (shows(moves, other) && !holds(other)) reasons.set(idOf(other), reason);
      return true;
    }
    return false;
  }

  return {
    open,
    isMet,
    set(cells, opened) {
      for (const cell of cells) open[cell] = opened;
    },
    tryClose(cell) {
      // What was the reason before is the reason again when the cell is opened again.
      const before = wants.filter((want) => reasons.get(idOf(want))?.has(cell));
      const kept = before.map((want) => [idOf(want), reasons.get(idOf(want)) ?? new Set<number>()] as const);
      open[cell] = false;
      if (wants.every(isMet)) return true;
      open[cell] = true;
      for (const [id, reason] of kept) reasons.set(id, reason);
      return false;
    }
  };
}

function shows(moves: ArrayLike<number>, {cell, direction, amount}: Want): boolean {
  const move = moves[cell] ?? 0;
  const reach = direction === "up" ? move : direction === "down" ? -move : Math.abs(move);
  return reach >= amount - EPSILON;
}

function idOf({cell, direction}: Want): string {
  return `${direction} ${cell}`;
}
