import {withAttacker} from "../attack/attacker.js";
import type {Constraint, System} from "../attack/system.js";
import type {ProtectionProblem} from "./problem.js";
import {withRepairer} from "./repair.js";
import {wantsOf} from "./wants.js";

/** What an attacker has under a pattern: the published cells, and what is known besides. */
export function toSystem({values, cells, known}: ProtectionProblem, suppressed: readonly boolean[]): System {
  const published = cells.flatMap(({atoms, coefs, value}, index): Constraint[] =>
    suppressed[index] ? [] : [{atoms, ...(coefs ? {coefs} : {}), lo: value, hi: value}]
  );
  return {
    size: values.length,
    lower: values.map(() => 0),
    upper: values.map(() => Number.POSITIVE_INFINITY),
    constraints: [...published, ...known]
  };
}

/** Primary cells that whole numbers narrow more than their reach allows. */
export function findExposed(problem: ProtectionProblem, suppressed: readonly boolean[]): number[] {
  return withAttacker(toSystem(problem, suppressed), (attacker) =>
    problem.cells.flatMap(({reach, value, ...form}, index) => {
      if (!reach) return [];
      const {up, down, together} = reach;
      const width = Math.max(together, 1);
      const isProtected =
        (up === 0 || attacker.canRise(form, value + up)) &&
        (down === 0 || attacker.canFall(form, value - down)) &&
        (Math.max(up, down) >= width || attacker.canRise(form, value + width) || attacker.canFall(form, value - width));
      return isProtected ? [] : [index];
    })
  );
}

/** Opens the cells that move when exposed cells move in whole numbers: what is possible then stays possible. */
export function repairWhole(
  problem: ProtectionProblem,
  suppressed: readonly boolean[],
  exposed: readonly number[]
): boolean[] {
  const open = [...suppressed];
  const prices = problem.cells.map(({weight}) => weight);
  withRepairer(problem, true, (repairer) => {
    for (const want of wantsOf(problem).filter(({cell}) => exposed.includes(cell)))
      for (const cell of repairer.open(want, open, prices)) open[cell] = true;
  });
  return open;
}
