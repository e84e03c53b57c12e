import {type Attacker, withAttacker} from "./attack/attacker.js";
import {enumerate} from "./attack/enumerate.js";
import {type Constraint, ContradictionError, type Form, type Interval, type System} from "./attack/system.js";

/** A bound as JSON can carry it; null where there is none. */
type Bound = number | "Infinity" | "-Infinity" | null;

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

/** Systems above this size are not gone through solution by solution. */
const COUNTABLE_ATOMS = 40;

/** How far a solver's number may be from the one that it means. */
const SLACK = 1e-6;

/**
 * The audit (röjandekontroll): the exact interval that an attacker can compute for each query from everything that is published, by linear
 * and by integer programming (Dobra and Fienberg 2000; Hundepool et al. 2012, chapter 5). Where the solutions can be counted, the whole
 * intervals are those of the solutions, looked at one by one. Figures that no whole counts fulfil are not feasible, also where fractions would.
 * @throws RangeError when an atom's position, a bound, or a number of bounds or coefficients is wrong
 */
export function sdcAudit(input: AuditInput): AuditOutput {
  const system = toSystem(input);
  const queries = input.queries.map((query) => toForm(query, system.size));
  try {
    return withAttacker(system, (attacker) => answer(system, queries, attacker));
  } catch (error) {
    if (error instanceof ContradictionError) return {feasible: false};
    throw error;
  }
}

function answer(system: System, queries: readonly Form[], attacker: Attacker): AuditOutput {
  const listed =
    system.size <= COUNTABLE_ATOMS
      ? enumerate(system, queries, atomsOf(system).map(attacker.findLinear).map(loosen))
      : undefined;
  const ends = listed
    ? queries.map((query, index) => ({linear: attacker.findLinear(query), whole: listed.intervals[index] ?? [0, 0]}))
    : queries.map(attacker.findBoth);
  const integer = ends.map(({whole}) => whole);
  const exactlyDisclosed = integer.flatMap(([lower, upper], index) => (lower === upper ? [index] : []));
  return {
    feasible: true,
    lp: ends.map(({linear}) => linear),
    integer,
    exactlyDisclosed,
    ...(listed === undefined ? {} : {integerSolutions: listed.solutions})
  };
}

// The solver's 3.9999999 must not leave out the solutions with 4; what is too wide only costs time.
function loosen([lower, upper]: Interval): Interval {
  return [lower - SLACK * Math.max(1, Math.abs(lower)), upper + SLACK * Math.max(1, Math.abs(upper))];
}

function atomsOf({size}: System): Form[] {
  return Array.from({length: size}, (_, atom) => ({atoms: [atom]}));
}

function toSystem({atoms, published, atomLower, atomUpper}: AuditInput): System {
  const size = atoms.length;
  const lower = toBounds(atomLower, size, 0, "atomLower");
  const upper = toBounds(atomUpper, size, Number.POSITIVE_INFINITY, "atomUpper");
  const constraints = published.map(
    ({lo, hi, ...form}): Constraint => ({
      ...toForm(form, size),
      lo: toBound(lo, Number.NEGATIVE_INFINITY, "published"),
      hi: toBound(hi, Number.POSITIVE_INFINITY, "published")
    })
  );
  return {size, lower, upper, constraints};
}

function toBounds(bounds: readonly Bound[] | undefined, size: number, absent: number, name: string): number[] {
  const given = bounds ?? Array.from({length: size}, () => null);
  if (given.length !== size) throw new RangeError(`${name} has ${given.length} bounds for ${size} atoms`);
  return given.map((bound) => toBound(bound, absent, name));
}

function toBound(bound: Bound | undefined, absent: number, name: string): number {
  if (bound === null || bound === undefined) return absent;
  const value = typeof bound === "string" && !/^[+-]?Infinity$/.test(bound) ? Number.NaN : Number(bound);
  if (Number.isNaN(value)) throw new RangeError(`${name} has a bound that is no number: ${JSON.stringify(bound)}`);
  return value;
}

/** A checked form, in which an atom that stands several times stands once with the sum of its weights. */
function toForm({atoms, coefs}: Form, size: number): Form {
  const wrong = atoms.find((atom) => !Number.isInteger(atom) || atom < 0 || atom >= size);
  if (wrong !== undefined) throw new RangeError(`no such atom: ${wrong} (there are ${size}, counted from 0)`);
  if (coefs && coefs.length !== atoms.length)
    throw new RangeError(`${coefs.length} coefficients for ${atoms.length} atoms`);
  if (coefs?.some((coef) => !Number.isFinite(coef)))
    throw new RangeError(`a coefficient is no number: ${coefs.join(", ")}`);
  const weights = new Map<number, number>();
  for (const [index, atom] of atoms.entries()) weights.set(atom, (weights.get(atom) ?? 0) + (coefs?.[index] ?? 1));
  const terms = [...weights].filter(([, weight]) => weight !== 0);
  const isPlain = terms.every(([, weight]) => weight === 1);
  return {
    atoms: terms.map(([atom]) => atom),
    ...(isPlain ? {} : {coefs: terms.map(([, weight]) => weight)})
  };
}
