import type {Constraint, Form} from "../attack/system.js";

/**
 * How wide an attacker's interval of a primary cell must stay. `any`: at least two values are possible, which is what the R tools promise.
 * `threshold`: the upper bound reaches the threshold, the lower one falls below the value. `full`: everything from 0 to the threshold is possible.
 */
export type Policy = (typeof POLICIES)[number];

/** The policies, from the weakest to the strictest. */
export const POLICIES = ["any", "threshold", "full"] as const;

/** How far the interval of a primary cell must reach from its value. */
export interface Reach {
  up: number;
  down: number;
  /** In one direction or the other, whichever: an interval of whole counts that holds two values reaches 1 on one side. */
  together: number;
}

/** A cell that would be published, of any of the linked tables, margins included. */
export interface ProtectionCell extends Form {
  value: number;
  /** What the attacker's interval must reach where the cell must not be seen: it is primary. Absent for the other cells. */
  reach?: Reach;
  /** Must be seen, such as the grand total; or stays hidden, because an earlier edition hid it or because no table shows it. */
  fixed?: "published" | "suppressed";
  /** What suppressing it costs. */
  weight: number;
}

/** Linked tables to be protected together: atoms, what is true of them, and every cell over them. */
export interface ProtectionProblem {
  /** A value of each atom that fulfils everything: the true one where it is known. */
  values: readonly number[];
  cells: readonly ProtectionCell[];
  /** What the attacker knows besides: links between tables, earlier editions, other publications. */
  known: readonly Constraint[];
}

/** Which cells are suppressed, in the order of the problem's cells, and how good the pattern is. */
export interface Pattern {
  suppressed: boolean[];
  /** Weight of the suppressed cells. */
  cost: number;
  /** No pattern can cost less: the proven bound. It equals the cost when the optimum was found. */
  bound: number;
}

/** The reach that a policy asks for a small count. A zero cannot reach down. */
export function reachOf(value: number, threshold: number, policy: Policy): Reach {
  if (policy === "any") return {up: 0, down: 0, together: 1};
  const up = Math.max(threshold - value, 1);
  return {up, down: policy === "full" ? value : Math.min(value, 1), together: 0};
}

/** The reach that fulfils both; undefined where neither asks for one. */
export function strictest(a: Reach | undefined, b: Reach | undefined): Reach | undefined {
  if (!a || !b) return a ?? b;
  return {
    up: Math.max(a.up, b.up),
    down: Math.max(a.down, b.down),
    together: Math.max(a.together, b.together)
  };
}

/** What cannot be protected by suppressing cells: the categories must be made coarser. */
export class UnprotectableError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnprotectableError";
  }
}
