import {roundControlled, type Sum} from "../alternatives/controlled-rounding.js";
import {withAttacker} from "../attack/attacker.js";
import type {System} from "../attack/system.js";
import {type ProtectionProblem, UnprotectableError} from "../suppress/problem.js";
import {ALL} from "./cubes.js";
import type {SystemProblem} from "./problem.js";

/** Every visible cell of a problem as a multiple of the base, and what an attacker has then. */
export interface RoundedSystem {
  /** In the order of the problem's visible cells. */
  values: readonly number[];
  /** How far a shown value can be from the count, at most. */
  within: number;
  meanChange: number;
  largestChange: number;
  system: System;
  /** Positions of the primary cells that rounding does not protect. */
  exposed: readonly number[];
}

/**
 * Rounds all tables of one authority and unit together so that they still add up, and attacks the result.
 * @throws UnprotectableError when no additive rounding exists
 */
export function roundSystem(state: SystemProblem, base: number): RoundedSystem {
  const {problem, visible} = state;
  const counts = problem.cells.slice(0, visible).map(({value}) => value);
  const rounding = roundControlled(counts, listSums(state), base);
  if (!rounding) throw new UnprotectableError(`no rounding to multiples of ${base} keeps all the sums`);
  const within = base * rounding.steps - 1;
  const shown = rounding.values.map((value, place) => ({
    atoms: problem.cells[place]?.atoms ?? [],
    lo: Math.max(0, value - within),
    hi: value + within
  }));
  const system: System = {
    size: problem.values.length,
    lower: problem.values.map(() => 0),
    upper: problem.values.map(() => Number.POSITIVE_INFINITY),
    constraints: [...shown, ...problem.known]
  };
  return {
    values: rounding.values,
    within,
    meanChange: rounding.meanChange,
    largestChange: rounding.largestChange,
    system,
    exposed: findNarrow(problem, system, base)
  };
}

// That a count is small shows from a rounded one; which of the small counts it is must not: as many as the base must stay possible.
function findNarrow(problem: ProtectionProblem, system: System, base: number): number[] {
  return withAttacker(system, (attacker) =>
    problem.cells.flatMap(({reach, atoms, coefs}, index) => {
      if (!reach) return [];
      const [lower, upper] = attacker.findWhole({atoms, ...(coefs ? {coefs} : {})});
      return upper - lower < base - 1 ? [index] : [];
    })
  );
}

/** Which cells add up to which: in each table along each dimension, but for measures, of which a child can have several. */
function listSums({designed, findPlace}: SystemProblem): Sum[] {
  const sums = new Map<string, {total?: number; parts: number[]}>();
  for (const cell of designed) {
    const place = findPlace(cell);
    if (place === undefined) continue;
    for (const [name, code] of Object.entries(cell.key)) {
      if (name === "measure") continue;
      const id = `${cell.table}|${JSON.stringify({...cell.key, [name]: "*"})}`;
      const sum = sums.get(id) ?? {parts: []};
      if (code === ALL) sum.total = place;
      else sum.parts.push(place);
      sums.set(id, sum);
    }
  }
  return [...sums.values()].flatMap(({total, parts}) => (total === undefined ? [] : [{total, parts}]));
}
