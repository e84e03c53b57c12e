import type {AuditedCell, ProtectedCell, ProtectedCounts} from "../../model/protected.js";
import {type Attacker, withAttacker} from "../attack/attacker.js";
import type {System} from "../attack/system.js";
import {roundingBaseOf} from "../rules.js";
import {UnprotectableError} from "../suppress/problem.js";
import type {Suppression} from "../suppress/suppress.js";
import {toSystem} from "../suppress/whole-check.js";
import type {DesignedCell} from "./designed-cells.js";
import {suppressWithTotals} from "./insiders.js";
import {designThreshold} from "./primary.js";
import type {SystemInput, SystemProblem} from "./problem.js";
import {type RoundedSystem, roundSystem} from "./rounding.js";

/** How the tables of one authority and unit were protected. */
export type Protection =
  | {method: "suppression"; suppression: Suppression}
  | {method: "rounding"; rounding: RoundedSystem; base: number};

/** The tables of one authority and unit, protected. */
export interface ProtectedSystem extends SystemProblem {
  input: SystemInput;
  protection: Protection;
  /** What an attacker has. */
  attacked: System;
}

/**
 * Protects all tables of one authority and unit together.
 * @throws UnprotectableError when no pattern, or no rounding, protects them
 * @throws ContradictionError when what is known cannot all be true
 */
export function protectSystem(state: SystemProblem, input: SystemInput, method: Protection["method"]): ProtectedSystem {
  if (method === "suppression") {
    const suppression = suppressWithTotals(state.problem, input.rules.coalition);
    const attacked = toSystem(state.problem, suppression.suppressed);
    return {...state, input, protection: {method, suppression}, attacked};
  }
  const base = baseOf(input);
  const rounding = roundSystem(state, base);
  if (rounding.exposed.length > 0)
    throw new UnprotectableError(
      `rounding to multiples of ${base} does not protect ${input.authority} in unit ${input.unit}: ${rounding.exposed.length} cells can be narrowed`
    );
  return {...state, input, protection: {method, rounding, base: rounding.within + 1}, attacked: rounding.system};
}

/** The base that a system is rounded to: that of its strictest table. */
export function baseOf({designs, rules}: SystemInput): number {
  return Math.max(...designs.map((design) => roundingBaseOf(rules, designThreshold(design, rules))));
}

/** The protected tables of a system. */
export function toProtectedTables(system: ProtectedSystem): ProtectedCounts[] {
  const {input, designed, protection} = system;
  return input.designs.map((design) => ({
    ...design,
    threshold: designThreshold(design, input.rules),
    method: protection.method,
    basis: "delivered",
    counts: designed
      .filter(({table}) => table === design.name)
      .map((cell) => ({key: cell.key, cell: cellOf(system, cell)}))
  }));
}

/** What may be seen of one designed cell. */
export function cellOf({findPlace, protection}: ProtectedSystem, cell: DesignedCell): ProtectedCell {
  const place = findPlace(cell);
  if (place === undefined) return {status: "missing"};
  if (protection.method === "rounding")
    return {status: "rounded", value: protection.rounding.values[place] ?? 0, base: protection.base};
  return protection.suppression.suppressed[place] ? {status: "suppressed"} : {status: "published", value: cell.value};
}

/** What anybody can compute of each cell that is not shown as it is, from everything that is published. */
export function auditSystem(system: ProtectedSystem, attacker: Attacker): AuditedCell[] {
  return system.designed.flatMap((cell) => {
    const {status} = cellOf(system, cell);
    return status === "suppressed" || status === "rounded" ? [toAudited(cell, attacker)] : [];
  });
}

/** Audits a system by itself. */
export function auditAlone(system: ProtectedSystem): AuditedCell[] {
  return withAttacker(system.attacked, (attacker) => auditSystem(system, attacker));
}

function toAudited({table, key, atoms}: DesignedCell, attacker: Attacker): AuditedCell {
  const [lower, upper] = attacker.findWhole({atoms});
  return {table, key, lower, ...(Number.isFinite(upper) ? {upper} : {})};
}
