import {findInsiderExposed} from "../attack/insider.js";
import {type ProtectionProblem, UnprotectableError} from "../suppress/problem.js";
import {type Suppression, suppress} from "../suppress/suppress.js";
import {toSystem} from "../suppress/whole-check.js";

/** How often the reach of cells that insiders could narrow is widened before giving up. */
const ROUNDS = 6;

/**
 * Suppresses, then asks what those who are counted themselves could narrow, and widens the reach of what they could.
 * @param coalition number of counted persons who tell each other
 * @throws UnprotectableError when no pattern protects
 */
export function suppressAgainstInsiders(problem: ProtectionProblem, coalition: number): Suppression {
  let current = problem;
  for (let round = 0; round < ROUNDS; round++) {
    const found = suppress(current);
    const exposed = findExposedToInsiders(problem, found.suppressed, coalition);
    if (exposed.size === 0) return found;
    current = widen(current, exposed, coalition);
  }
  throw new UnprotectableError(
    `who is counted can still narrow a cell after ${ROUNDS} rounds: the categories must be made coarser`
  );
}

/** Keeps the cells that should be seen in any case where that is possible, and hides them too where it is not. */
export function suppressWithTotals(problem: ProtectionProblem, coalition: number): Suppression {
  try {
    return suppressAgainstInsiders(problem, coalition);
  } catch (error) {
    if (!(error instanceof UnprotectableError)) throw error;
    const cells = problem.cells.map(({fixed, ...cell}) => (fixed === "suppressed" ? {...cell, fixed} : cell));
    return suppressAgainstInsiders({...problem, cells}, coalition);
  }
}

/** Positions of the primary cells that a coalition could narrow under a pattern. */
function findExposedToInsiders(
  problem: ProtectionProblem,
  pattern: readonly boolean[],
  coalition: number
): ReadonlySet<number> {
  const hidden = problem.cells.flatMap(({atoms, coefs, value, reach}, index) =>
    reach ? [{index, atoms, ...(coefs ? {coefs} : {}), value, threshold: value + reach.up}] : []
  );
  const exposed = findInsiderExposed(toSystem(problem, pattern), hidden, coalition);
  return new Set(exposed.flatMap((place) => hidden[place]?.index ?? []));
}

function widen(problem: ProtectionProblem, exposed: ReadonlySet<number>, amount: number): ProtectionProblem {
  const cells = problem.cells.map((cell, index) =>
    exposed.has(index) && cell.reach ? {...cell, reach: {...cell.reach, up: cell.reach.up + amount}} : cell
  );
  return {...problem, cells};
}
