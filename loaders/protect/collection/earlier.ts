import type {ProtectedCell, ProtectedCollection, TableDesign} from "../../model/protected.js";
import type {Correction} from "../../model/submission.js";
import type {Constraint} from "../attack/system.js";
import type {LinkedSystem} from "../linked/linked-system.js";
import {reachOf} from "../suppress/problem.js";
import type {ThresholdCell} from "./derivable.js";
import {sumOf} from "./designed-cells.js";
import {selectionOfCell, selectionOfRow} from "./selections.js";

/** A figure of an earlier edition that is different now, without a correction that says why. */
export interface UnexplainedChange {
  edition: string;
  table: string;
  key: Readonly<Record<string, string>>;
  was: number;
  is: number;
}

/** What earlier editions give an attacker, and what they oblige us to. */
export interface EarlierKnowledge {
  /** Atoms of earlier editions that were corrected since: what they held then. */
  formerValues: readonly number[];
  constraints: readonly Constraint[];
  /** Atoms of the cells that an earlier edition hid. */
  hidden: readonly (readonly number[])[];
  /** What changed between the editions in a cell that both show. */
  changes: readonly ThresholdCell[];
  unexplained: readonly UnexplainedChange[];
}

/** Whose tables are recalled, and what has been corrected since. */
export interface EarlierScope {
  authority: string;
  unit: string;
  earlier: readonly ProtectedCollection[];
  corrections: readonly Correction[];
  system: LinkedSystem;
}

/** What an atom was in an earlier edition: the atom itself, or one of its own where a correction changed it since. */
interface Former {
  place: number;
  value: number;
}

type Recalled = {[Name in keyof EarlierKnowledge]: EarlierKnowledge[Name][number][]};

/**
 * What the earlier editions of a collection tell of one authority's tables. Atoms that a correction changed since are atoms of their own in
 * the earlier edition; all others are the same.
 */
export function recallEarlier(scope: EarlierScope): EarlierKnowledge {
  const knowledge: Recalled = {formerValues: [], constraints: [], hidden: [], changes: [], unexplained: []};
  const known = new Map<string, Former>();
  for (const edition of scope.earlier) {
    const formerOf = formerAtoms(scope, edition, knowledge.formerValues, known);
    knowledge.constraints.push(...formerLinks(scope.system, formerOf));
    for (const table of edition.tables.filter(
      ({authority, unit}) => authority === scope.authority && unit === scope.unit
    ))
      for (const {key, cell} of table.counts) {
        const atoms = scope.system.findAtoms(selectionOfCell(table, key, scope.system.dimensions));
        if (atoms) recallCell(knowledge, {edition, table, key, cell}, {atoms, former: atoms.map(formerOf), scope});
      }
  }
  return knowledge;
}

interface EarlierCell {
  edition: ProtectedCollection;
  table: TableDesign & {threshold: number};
  key: Readonly<Record<string, string>>;
  cell: ProtectedCell;
}

function recallCell(
  knowledge: Recalled,
  {edition, table, key, cell}: EarlierCell,
  {atoms, former, scope: {system}}: {atoms: readonly number[]; former: readonly Former[]; scope: EarlierScope}
): void {
  if (cell.status === "suppressed") knowledge.hidden.push(atoms);
  const places = former.map(({place}) => place);
  const was = former.reduce((sum, {value}) => sum + value, 0);
  const is = sumOf(atoms, system.values);
  if (cell.status === "rounded") {
    knowledge.constraints.push({atoms: places, lo: cell.value - cell.base + 1, hi: cell.value + cell.base - 1});
  } else if (cell.status === "published" && was !== cell.value) {
    knowledge.unexplained.push({edition: edition.edition, table: table.name, key, was: cell.value, is});
  } else if (cell.status === "published") {
    knowledge.constraints.push({atoms: places, lo: was, hi: was});
    if (is !== was) knowledge.changes.push(toChange(atoms, former, is - was, table.threshold));
  }
}

/** The delivered tables agreed then as they do now. */
function formerLinks({known}: LinkedSystem, formerOf: (atom: number) => Former): Constraint[] {
  return known.flatMap((link) => {
    const then = link.atoms.map(formerOf);
    const isChanged = then.some(({place}, index) => place !== link.atoms[index]);
    const sum = then.reduce((total, {value}, index) => total + (link.coefs?.[index] ?? 1) * value, 0);
    return isChanged && sum === 0 ? [{...link, atoms: then.map(({place}) => place)}] : [];
  });
}

/**
 * What each atom was when an edition came out; atoms of former values are appended to the list.
 * @param known atoms of former values that editions share
 */
function formerAtoms(
  {authority, unit, corrections, system}: EarlierScope,
  edition: ProtectedCollection,
  values: number[],
  known: Map<string, Former>
): (atom: number) => Former {
  // The oldest correction since the edition tells what stood there then.
  const since = corrections
    .filter((one) => one.authority === authority && one.unit === unit && one.since > edition.date)
    .sort((a, b) => (a.since < b.since ? -1 : 1))
    .map((one) => ({...one, atoms: new Set(system.findDelivered(selectionOfRow(one.where)))}));
  return (atom) => {
    const correction = since.find(({atoms}) => atoms.has(atom));
    if (!correction) return {place: atom, value: system.values[atom] ?? 0};
    const id = `${atom}|${correction.since}`;
    const former = known.get(id) ?? {place: system.values.length + values.length, value: correction.expect};
    if (!known.has(id)) values.push(former.value);
    known.set(id, former);
    return former;
  };
}

/** The difference of two editions is a figure too: a small one must not be seen. */
function toChange(atoms: readonly number[], then: readonly Former[], change: number, threshold: number): ThresholdCell {
  const plus = atoms.filter((atom, index) => then[index]?.place !== atom);
  const minus = then.flatMap(({place}, index) => (place === atoms[index] ? [] : [place]));
  const sign = change > 0 ? 1 : -1;
  const size = Math.abs(change);
  return {
    atoms: [...plus, ...minus],
    coefs: [...plus.map(() => sign), ...minus.map(() => -sign)],
    value: size,
    threshold,
    ...(size < threshold ? {reach: reachOf(size, threshold, "threshold")} : {}),
    fixed: "suppressed",
    weight: 0
  };
}
