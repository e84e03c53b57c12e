import {type Attacker, withAttacker} from "./attack/attacker.js";
import {countSolutions} from "./attack/count-solutions.js";
import {type Constraint, ContradictionError, type Form, type Interval, type System} from "./attack/system.js";

/** A bound as JSON can carry it. */
type Bound = number | "Infinity" | "-Infinity";

/** An audit: what is published, and what is asked. */
export interface AuditInput {
  /** Names of the atoms: the inner cells of the finest cross-classification. */
  atoms: readonly string[];
  published: readonly {atoms: readonly number[]; coefs?: readonly number[]; lo: Bound; hi: Bound}[];
  queries: readonly Form[];
  /** What is known of each atom beforehand; 0 and infinity where absent. */
  atomLower?: readonly Bound[];
  atomUpper?: readonly Bound[];
}

/** What an attacker learns, or that the published figures contradict each other. */
export type AuditOutput =
  | {feasible: false}
  | {
      feasible: true;
      /** Interval of each query when counts need not be whole. */
      lp: Interval[];
      /** Interval of each query when counts are whole: the verdict. */
      integer: Interval[];
      /** Positions of the queries that have one value only. */
      exactlyDisclosed: number[];
      /** How many whole solutions there are; absent when they are too many to count. */
      integerSolutions?: number;
    };

/** Systems above this size are not enumerated. */
const COUNTABLE_ATOMS = 40;

/**
 * The audit (röjandekontroll): the exact interval that an attacker can compute for each query from everything that is published, by linear
 * and by integer programming (Dobra and Fienberg 2000; Hundepool et al. 2012, chapter 5).
 * @throws RangeError when an atom's position or the number of bounds is wrong
 */
export function sdcAudit(input: AuditInput): AuditOutput {
  const system = toSystem(input);
  try {
    return withAttacker(system, (attacker) => answer(system, input.queries, attacker));
  } catch (error) {
    if (error instanceof ContradictionError) return {feasible: false};
    throw error;
  }
}

function answer(system: System, queries: readonly Form[], attacker: Attacker): AuditOutput {
  const lp = queries.map(attacker.findLinear);
  const integer = queries.map(attacker.findWhole);
  const exactlyDisclosed = integer.flatMap(([lower, upper], index) => (lower === upper ? [index] : []));
  const solutions = system.size <= COUNTABLE_ATOMS ? countAll(system, attacker) : undefined;
  return {
    feasible: true,
    lp,
    integer,
    exactlyDisclosed,
    ...(solutions === undefined ? {} : {integerSolutions: solutions})
  };
}

function countAll(system: System, attacker: Attacker): number | undefined {
  return countSolutions(
    system,
    Array.from({length: system.size}, (_, atom) => attacker.findWhole({atoms: [atom]}))
  );
}

function toSystem({atoms, published, queries, atomLower, atomUpper}: AuditInput): System {
  const size = atoms.length;
  const lower = toBounds(atomLower, size, 0, "atomLower");
  const upper = toBounds(atomUpper, size, Number.POSITIVE_INFINITY, "atomUpper");
  for (const {atoms: positions, coefs} of [...published, ...queries]) assertForm(positions, coefs, size);
  const constraints = published.map(({atoms: positions, coefs, lo, hi}): Constraint => {
    const bounds = {lo: Number(lo), hi: Number(hi)};
    if (Number.isNaN(bounds.lo) || Number.isNaN(bounds.hi))
      throw new RangeError(`published bounds are not numbers: ${lo}, ${hi}`);
    return {atoms: positions, ...(coefs ? {coefs} : {}), ...bounds};
  });
  return {size, lower, upper, constraints};
}

function toBounds(bounds: readonly Bound[] | undefined, size: number, absent: number, name: string): number[] {
  const numbers = (bounds ?? Array.from({length: size}, () => absent)).map(Number);
  if (numbers.length !== size) throw new RangeError(`${name} has ${numbers.length} bounds for ${size} atoms`);
  if (numbers.some(Number.isNaN)) throw new RangeError(`${name} holds something that is no number`);
  return numbers;
}

function assertForm(positions: readonly number[], coefs: readonly number[] | undefined, size: number): void {
  const wrong = positions.find((atom) => !Number.isInteger(atom) || atom < 0 || atom >= size);
  if (wrong !== undefined) throw new RangeError(`no such atom: ${wrong} (there are ${size}, counted from 0)`);
  if (new Set(positions).size !== positions.length)
    throw new RangeError(`an atom stands twice: ${positions.join(", ")}`);
  if (coefs && coefs.length !== positions.length)
    throw new RangeError(`${coefs.length} coefficients for ${positions.length} atoms`);
}
