import type {Constraint, Form} from "../attack/system.js";

/**
 * How wide an attacker's interval of a primary cell must stay. `any`: at least two values are possible, which is what the R tools promise.
 * `threshold`: the upper bound reaches the threshold, the lower one falls below the value.
 */
export type Policy = "any" | "threshold";

/** A cell that would be published, of any of the linked tables, margins included. */
export interface ProtectionCell extends Form {
  value: number;
  /** Must not be seen: below the threshold, or by another rule. */
  primary: boolean;
  /** Must be seen, such as the grand total; or stays hidden, because an earlier edition hid it. */
  fixed?: "published" | "suppressed";
  /** What suppressing it costs. */
  weight: number;
}

/** Linked tables to be protected together: atoms, what is true of them, and every cell over them. */
export interface ProtectionProblem {
  /** True value of each atom. */
  values: readonly number[];
  cells: readonly ProtectionCell[];
  /** What the attacker knows besides: earlier editions, other publications, figures that stand beside the tables. */
  known: readonly Constraint[];
  threshold: number;
  policy: Policy;
}

/** Which cells are suppressed, in the order of the problem's cells, and how good the pattern is. */
export interface Pattern {
  suppressed: boolean[];
  /** Weight of the suppressed cells. */
  cost: number;
  /** No pattern can cost less: the proven bound. It equals the cost when the optimum was found. */
  bound: number;
}

/** How far the interval of a primary cell must reach from its value: up and down apart, or together. */
export interface Reach {
  up: number;
  down: number;
  together: number;
}

/** The reach that the policy asks for. A zero cannot reach down. */
export function reachOf({value}: ProtectionCell, {policy, threshold}: ProtectionProblem): Reach {
  if (policy === "any") return {up: 0, down: 0, together: 1};
  return {up: Math.max(threshold - value, 1), down: value > 0 ? 1 : 0, together: 0};
}

/** What cannot be protected by suppressing cells: the categories must be made coarser. */
export class UnprotectableError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnprotectableError";
  }
}
