import type {Attack, PatternAttacker} from "./pattern-attack.js";
import type {ProtectionProblem} from "./problem.js";

/** `Σ coefficient · y ≥ required`: every pattern that protects all primary cells fulfils it. */
export interface Cut {
  coefficients: ReadonlyMap<number, number>;
  required: number;
}

/** What the attacks on one primary cell say: what is still missing in reach, and the cuts that say so. */
export interface Separation {
  violated: boolean;
  cuts: Cut[];
  /** Cells that move in the solutions that show a sufficient reach; as long as they are suppressed the cell is protected. */
  witness: number[];
}

const EPSILON = 1e-6;

/**
 * Attacks one cell under the attacker's present pattern, and gives the capacity cuts that the pattern violates
 * (Fischetti and Salazar 2001): for the reach up, the reach down, and both together.
 */
export function separate(problem: ProtectionProblem, attacker: PatternAttacker, target: number): Separation {
  const {reach} = problem.cells[target] ?? {};
  if (!reach) return {violated: false, cuts: [], witness: []};
  const up = reach.up > 0 || reach.together > 0 ? attacker.attack(target, "up") : undefined;
  const enoughUp = up !== undefined && up.reach >= reach.together - EPSILON;
  const down = reach.down > 0 || (reach.together > 0 && !enoughUp) ? attacker.attack(target, "down") : undefined;
  const wanted: [required: number, attacks: Attack[]][] = [];
  if (up && reach.up > 0) wanted.push([reach.up, [up]]);
  if (down && reach.down > 0) wanted.push([reach.down, [down]]);
  if (up && reach.together > 0) wanted.push([reach.together, down ? [up, down] : [up]]);
  const missed = wanted.filter(([required, attacks]) => reached(attacks) < required - EPSILON);
  return {
    violated: missed.length > 0,
    cuts: missed.map(([required, attacks]) => toCut(required, attacks)),
    witness: [...new Set([...(up?.moved ?? []), ...(down?.moved ?? [])])]
  };
}

function reached(attacks: readonly Attack[]): number {
  return attacks.reduce((sum, {reach}) => sum + reach, 0);
}

// No coefficient need be larger than what is required: the cut stays valid and becomes tighter.
function toCut(required: number, attacks: readonly Attack[]): Cut {
  const needed = required - attacks.reduce((sum, {constant}) => sum + constant, 0);
  const sums = new Map<number, number>();
  for (const {coefficients} of attacks)
    for (const [cell, amount] of coefficients) sums.set(cell, (sums.get(cell) ?? 0) + amount);
  const capped = [...sums].map(([cell, amount]) => [cell, Math.min(amount, needed)] as const);
  return {coefficients: new Map(capped.filter(([, amount]) => amount > EPSILON)), required: needed};
}
