import type {Finding} from "../../model/finding.js";
import {intervalOf} from "../../model/protected-interval.js";
import type {Statement} from "../../model/statement.js";
import {withAttacker} from "../attack/attacker.js";
import {
  type Constraint,
  ContradictionError,
  evaluate,
  type Form,
  type Interval,
  type System
} from "../attack/system.js";
import type {OfferedCodes} from "../collection/cubes.js";
import {identityOf} from "../collection/derivable.js";
import {deleteNeedless, findCombination, isNarrower, withFigures} from "./combination.js";
import {cellId, type DeclaredCell, type DeclaredCells} from "./declared.js";
import {type GateSystem, makeGateSystem} from "./gate-system.js";
import type {Scope} from "./scope.js";
import {cellText, intervalText, keyText, placeText} from "./wording.js";

/** A figure of the attacker's system, and how it is told of. */
interface Figure extends Constraint {
  label: string;
  /** Absent for a figure of the published tables themselves. */
  statement?: Statement;
}

interface HiddenForm extends Form {
  cell: DeclaredCell;
  allowed: Interval;
}

/** What an attack on one scope is made with. */
export interface ScopeAttack {
  scope: Scope;
  cells: DeclaredCells;
  /** What is stated beyond the published cells. */
  statements: readonly Statement[];
  offered: OfferedCodes;
  /** Where a published cell was seen in the site. */
  whereSeen: (id: string) => string | undefined;
}

/** Findings of one scope that are told one by one; more are counted. */
const MOST_TOLD = 20;

/** Attacks everything that is published and stated of one scope together. */
export function attackScope(attack: ScopeAttack): Finding[] {
  try {
    const terms = attack.statements.flatMap(({collection, terms: own}) => own.map((term) => ({collection, ...term})));
    return attackTogether(attack, makeGateSystem(attack.scope, terms, attack.offered));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const places = attack.statements.map(({where}) => placeText(where)).join("; ");
    const {authority, unit} = attack.scope;
    return [{kind: "unaccounted", line: `${authority}, ${unit}: ${error.message}${places && `; stated in ${places}`}`}];
  }
}

function attackTogether(attack: ScopeAttack, gate: GateSystem): Finding[] {
  const {size, known} = gate.linked;
  const structure: System = {
    size,
    lower: new Array<number>(size).fill(0),
    upper: new Array<number>(size).fill(Number.POSITIVE_INFINITY),
    constraints: known
  };
  const figures = [...publishedFigures(attack, gate), ...statedFigures(attack, gate)];
  try {
    return withAttacker(withFigures(structure, figures, [...figures.keys()]), (attacker) => {
      const narrowed = findHidden(attack, gate).flatMap((hidden) => {
        const interval = isHeldOpen(attacker.solutions, hidden) ? hidden.allowed : attacker.findWhole(hidden);
        return isNarrower(interval, hidden.allowed) ? [{hidden, interval}] : [];
      });
      const used = new Set<Statement>();
      const told = narrowed.slice(0, MOST_TOLD).map(({hidden, interval}): Finding => {
        const chosen = findCombination(structure, figures, hidden, hidden.allowed).flatMap((at) => figures[at] ?? []);
        for (const {statement} of chosen) if (statement) used.add(statement);
        return tellNarrowed(hidden, interval, chosen);
      });
      const more = narrowed.length - told.length;
      return [
        ...told,
        ...(more > 0 ? [{kind: "narrowed" as const, line: `and ${more} more cells of the same tables`}] : []),
        ...tellUndeclared(structure, figures, used)
      ];
    });
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    return [tellContradiction(structure, figures)];
  }
}

// A whole solution at each end of what is allowed shows that nothing narrows the cell: no search is needed.
function isHeldOpen(solutions: readonly ArrayLike<number>[], hidden: HiddenForm): boolean {
  const values = solutions.map((solution) => evaluate(hidden, solution));
  return values.some((value) => value <= hidden.allowed[0]) && values.some((value) => value >= hidden.allowed[1]);
}

function cellsOf({scope, cells}: ScopeAttack): DeclaredCell[] {
  return scope.members.flatMap(({collection, tables}) =>
    tables.flatMap((table) =>
      table.counts.flatMap(({key}) => cells.get(cellId(collection.name, table.name, key)) ?? [])
    )
  );
}

/** Each set of atoms once, with what the last edition allows. */
function findHidden(attack: ScopeAttack, gate: GateSystem): HiddenForm[] {
  const hidden = new Map<string, HiddenForm>();
  for (const cell of cellsOf(attack)) {
    if (!["suppressed", "rounded", "bounded"].includes(cell.cell.status) || !cell.allowed || !cell.audited) continue;
    const atoms = gate.atomsOf(cell.collection.name, {table: cell.table.name, key: cell.key});
    if (atoms) hidden.set(identityOf(atoms), {atoms, cell, allowed: cell.allowed});
  }
  return [...hidden.values()];
}

function publishedFigures(attack: ScopeAttack, gate: GateSystem): Figure[] {
  const figures = new Map<string, Figure>();
  for (const {collection, table, key, cell} of cellsOf(attack)) {
    const interval = intervalOf(cell);
    const atoms = gate.atomsOf(collection.name, {table: table.name, key});
    if (!interval || !atoms) continue;
    const seen = attack.whereSeen(cellId(collection.name, table.name, key));
    const label = `${intervalText(interval)} for [${keyText(key)}] in ${seen ?? `table ${collection.name}/${table.name}`}`;
    const id = `${identityOf(atoms)}|${interval.join()}`;
    if (!figures.has(id)) figures.set(id, {atoms, lo: interval[0], hi: interval[1], label});
  }
  return [...figures.values()];
}

function statedFigures({statements}: ScopeAttack, gate: GateSystem): Figure[] {
  return statements.flatMap((statement): Figure[] => {
    const weights = new Map<number, number>();
    for (const term of statement.terms)
      for (const atom of gate.atomsOf(statement.collection, term) ?? [])
        weights.set(atom, (weights.get(atom) ?? 0) + term.coefficient);
    const {lo, hi, where} = statement;
    const cells = statement.terms.map(({key, coefficient}) => `${coefficient < 0 ? "less " : ""}[${keyText(key)}]`);
    const label = `${intervalText([lo, hi])} for ${cells.join(" ")} in ${placeText(where)}`;
    return [{atoms: [...weights.keys()], coefs: [...weights.values()], lo, hi, label, statement}];
  });
}

function tellNarrowed({cell, allowed}: HiddenForm, interval: Interval, figures: readonly Figure[]): Finding {
  const places = figures.map(({label}) => label).join("; ");
  const what = `${cellText(cell)}: allowed ${intervalText(allowed)}, computed ${intervalText(interval)}`;
  const stated = figures.some(({statement}) => statement);
  const todo = stated
    ? "take out what is no published figure"
    : "the published tables do it by themselves: run npm run protect again";
  return {kind: "narrowed", line: `${what}, from ${places} (${todo})`};
}

/** Figures of no published table that say more than the published ones do, although they narrow no hidden cell. */
function tellUndeclared(structure: System, figures: readonly Figure[], used: ReadonlySet<Statement>): Finding[] {
  const open = figures.filter(({statement}) => statement && !used.has(statement));
  if (open.length === 0) return [];
  const published = figures.flatMap(({statement}, at) => (statement ? [] : [at]));
  return withAttacker(withFigures(structure, figures, published), (attacker) =>
    open.flatMap((figure): Finding[] => {
      const interval = attacker.findWhole(figure);
      if (!isNarrower([figure.lo, figure.hi], interval)) return [];
      return [
        {
          kind: "shown",
          line: `cell of no published table: the published ones allow ${intervalText(interval)}, stated is ${figure.label} (take it out, or declare the table and run npm run protect)`
        }
      ];
    })
  );
}

function tellContradiction(structure: System, figures: readonly Figure[]): Finding {
  const chosen = deleteNeedless([...figures.keys()], (some) => isContradiction(withFigures(structure, figures, some)));
  const places = chosen.map((at) => figures[at]?.label ?? "").join("; ");
  return {kind: "contradiction", line: `figures that cannot all be true: ${places} (one of them is wrong)`};
}

function isContradiction(system: System): boolean {
  try {
    return withAttacker(system, () => false);
  } catch (error) {
    if (error instanceof ContradictionError) return true;
    throw error;
  }
}
