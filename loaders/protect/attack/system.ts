/** A weighted sum of atoms; each weight is 1 where `coefs` is absent. */
export interface Form {
  /** Positions of the atoms, from 0. */
  atoms: readonly number[];
  coefs?: readonly number[];
}

/** What a published figure tells of the atoms: that its form lies between two numbers. */
export interface Constraint extends Form {
  lo: number;
  hi: number;
}

/**
 * All that an attacker knows: whole, non-negative counts (the atoms: the inner cells of the finest cross-classification) of which every
 * published figure is one constraint.
 */
export interface System {
  /** Number of atoms. */
  size: number;
  /** What is known of each atom beforehand. */
  lower: readonly number[];
  upper: readonly number[];
  constraints: readonly Constraint[];
}

/** The smallest and the largest value that a form can have. */
export type Interval = readonly [lower: number, upper: number];

/** The value of a form where the atoms are known. */
export function evaluate({atoms, coefs}: Form, values: ArrayLike<number>): number {
  return atoms.reduce((sum, atom, index) => sum + (coefs?.[index] ?? 1) * (values[atom] ?? 0), 0);
}

/** Published figures that cannot all be true: never "safe", always an error. */
export class ContradictionError extends Error {
  /** Positions of constraints that contradict each other and of which none can be left out. */
  readonly constraints: readonly number[];

  constructor(constraints: readonly number[]) {
    super(`published figures contradict each other: constraints ${constraints.join(", ") || "unknown"}`);
    this.name = "ContradictionError";
    this.constraints = constraints;
  }
}
