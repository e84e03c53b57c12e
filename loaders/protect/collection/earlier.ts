import type {ProtectedCell, ProtectedCollection, TableDesign} from "../../model/protected.js";
import {intervalOfRounded} from "../../model/protected-interval.js";
import type {Correction} from "../../model/submission.js";
import type {Constraint} from "../attack/system.js";
import type {Selection} from "../linked/cube.js";
import type {LinkedSystem} from "../linked/linked-system.js";
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

/** What an atom was in an earlier edition: the atom itself, or one of its own where a correction changed it since. */
export interface Former {
  place: number;
  value: number;
}

/** A figure that an earlier edition shows. */
export interface ShownBefore {
  selection: Selection;
  value: number;
  threshold: number;
  formerOf(atom: number): Former;
}

/** What earlier editions give an attacker, and what they oblige us to. */
export interface EarlierKnowledge {
  /** Atoms of earlier editions that were corrected since: what they held then. */
  formerValues: readonly number[];
  constraints: readonly Constraint[];
  /** Atoms of the cells that an earlier edition hid. */
  hidden: readonly (readonly number[])[];
  /** Figures that an earlier edition shows. */
  shown: readonly ShownBefore[];
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

type Recalled = {[Name in keyof EarlierKnowledge]: EarlierKnowledge[Name][number][]};

/**
 * What the earlier editions of a collection tell of one authority's tables. Atoms that a correction changed since are atoms of their own in
 * the earlier edition; all others are the same.
 */
export function recallEarlier(scope: EarlierScope): EarlierKnowledge {
  const knowledge: Recalled = {formerValues: [], constraints: [], hidden: [], shown: [], unexplained: []};
  const known = new Map<string, Former>();
  for (const edition of scope.earlier) {
    const formerOf = formerAtoms(scope, edition, knowledge.formerValues, known);
    knowledge.constraints.push(...formerLinks(scope.system, formerOf));
    const own = edition.tables.filter(({authority, unit}) => authority === scope.authority && unit === scope.unit);
    for (const table of own)
      for (const {key, cell} of table.counts)
        recallCell(knowledge, {edition, table, key, cell, formerOf}, scope.system);
  }
  return knowledge;
}

interface EarlierCell {
  edition: ProtectedCollection;
  table: TableDesign & {threshold: number};
  key: Readonly<Record<string, string>>;
  cell: ProtectedCell;
  formerOf(atom: number): Former;
}

function recallCell(
  knowledge: Recalled,
  {edition, table, key, cell, formerOf}: EarlierCell,
  system: LinkedSystem
): void {
  const selection = selectionOfCell(table, key, system.dimensions);
  const atoms = system.findAtoms(selection);
  if (!atoms) return;
  if (cell.status === "suppressed") knowledge.hidden.push(atoms);
  const former = atoms.map(formerOf);
  const places = former.map(({place}) => place);
  const was = former.reduce((sum, {value}) => sum + value, 0);
  if (cell.status === "rounded") {
    const [lo, hi] = intervalOfRounded(cell);
    knowledge.constraints.push({atoms: places, lo, hi});
  } else if (cell.status === "published" && was !== cell.value) {
    const is = sumOf(atoms, system.values);
    knowledge.unexplained.push({edition: edition.edition, table: table.name, key, was: cell.value, is});
  } else if (cell.status === "published") {
    knowledge.constraints.push({atoms: places, lo: was, hi: was});
    knowledge.shown.push({selection, value: was, threshold: table.threshold, formerOf});
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
