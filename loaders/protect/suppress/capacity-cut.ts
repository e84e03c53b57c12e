import type {Attack, PatternAttacker} from "./pattern-attack.js";
import type {ProtectionProblem} from "./problem.js";
import {type Want, wantsOf} from "./wants.js";

/** `Σ coefficient · y ≥ required`: every pattern that protects all primary cells fulfils it. */
export interface Cut {
  coefficients: ReadonlyMap<number, number>;
  required: number;
  /** Where it is there, one of the two must hold, not both. */
  or?: Cut;
}

/** How far a solver's number may be from the one that it means. */
const EPSILON = 1e-6;

/** By how much a fractional pattern must violate a cut for the cut to be worth its place. */
const WORTH = 1e-3;

/**
 * Attacks every primary cell under a pattern and gives the capacity cuts that the pattern violates (Fischetti and Salazar 2001). A
 * solution that shows one cell's reach shows that of others too: those are not attacked. A whole pattern that gives no cut protects
 * every cell from an attacker who does not know that counts are whole.
 *
 * In a fractional pattern a cell moves by at most what is asked for, times its share. The cut is valid for any such limit; this one makes
 * it tight, because no coefficient of a cut need be larger than what is asked for.
 */
export function separate(problem: ProtectionProblem, attacker: PatternAttacker, pattern: readonly number[]): Cut[] {
  const wants = wantsOf(problem);
  const isWhole = pattern.every((open) => open < EPSILON || open > 1 - EPSILON);
  const steps = isWhole
    ? [Number.POSITIVE_INFINITY]
    : [...new Set(wants.map(({amount}) => amount))].sort((a, b) => a - b);
  const seen = watchMoves(problem);
  const cuts = new Map<string, Cut>();
  for (const step of steps) {
    attacker.setPattern(pattern, step);
    for (const want of isWhole ? wants : wants.filter(({amount}) => amount === step)) {
      if (seen.holds(want)) continue;
      const cut = attackWant(attacker, want, seen);
      if (cut === undefined) continue;
      if (isViolated(cut.joint, pattern)) cuts.set(identityOf(cut.joint), cut.joint);
      else if (isWhole) cuts.set(`${identityOf(cut.joint)} apart`, cut.apart);
    }
  }
  return [...cuts.values()];
}

/**
 * Attacks one want; gives what every protecting pattern fulfils when the want is not met: as one cut, and as one for each direction of
 * which one must hold. The one cut is weaker where half a reach up and half a reach down would seem enough.
 */
function attackWant(attacker: PatternAttacker, want: Want, seen: Watch): {joint: Cut; apart: Cut} | undefined {
  const {cell, direction, amount} = want;
  const attacks: Attack[] = [];
  for (const way of direction === "either" ? (["up", "down"] as const) : [direction]) {
    const attack = attacker.attack(cell, way, amount);
    seen.add(attack.moves);
    if (seen.holds(want)) return undefined;
    attacks.push(attack);
  }
  const [first, second] = attacks.map((attack) => toCut(amount, [attack]));
  const joint = toCut(amount, attacks);
  return {joint, apart: first && second ? {...first, or: second} : joint};
}

/** What solutions have shown so far of each cell. */
interface Watch {
  add(moves: ArrayLike<number>): void;
  holds(want: Want): boolean;
}

function watchMoves({cells}: ProtectionProblem): Watch {
  const most = new Float64Array(cells.length);
  const least = new Float64Array(cells.length);
  return {
    add(moves) {
      for (let cell = 0; cell < cells.length; cell++) {
        most[cell] = Math.max(most[cell] ?? 0, moves[cell] ?? 0);
        least[cell] = Math.min(least[cell] ?? 0, moves[cell] ?? 0);
      }
    },
    holds({cell, direction, amount}) {
      const [up, down] = [most[cell] ?? 0, -(least[cell] ?? 0)];
      const reach = direction === "up" ? up : direction === "down" ? down : Math.max(up, down);
      return reach >= amount - EPSILON;
    }
  };
}

// No coefficient need be larger than what is required: the cut stays valid and becomes tighter. A cell that may move either way must fulfil
// the cut of one of the two: their larger coefficients hold for both.
function toCut(amount: number, attacks: readonly Attack[]): Cut {
  const required = amount - Math.max(...attacks.map(({constant}) => constant));
  const largest = new Map<number, number>();
  for (const {coefficients} of attacks)
    for (const [cell, value] of coefficients) largest.set(cell, Math.max(largest.get(cell) ?? 0, value));
  const capped = [...largest].map(([cell, value]) => [cell, Math.min(value, required)] as const);
  return {coefficients: new Map(capped.filter(([, value]) => value > EPSILON)), required};
}

function isViolated({coefficients, required}: Cut, pattern: readonly number[]): boolean {
  let sum = 0;
  for (const [cell, value] of coefficients) sum += value * (pattern[cell] ?? 0);
  return sum < required - WORTH;
}

function identityOf({coefficients, required}: Cut): string {
  return [...coefficients]
    .sort(([a], [b]) => a - b)
    .map(([cell, value]) => `${cell}:${(value / required).toFixed(6)}`)
    .join();
}
