import type {Category, ProtectedCollection, ProtectedCounts} from "../../model/protected.js";
import type {Correction} from "../../model/submission.js";
import type {Constraint} from "../attack/system.js";
import type {LinkedSystem} from "../linked/linked-system.js";
import {ALL, measureDimension, WITH} from "./cubes.js";
import type {ThresholdCell} from "./derivable.js";
import {sumOf} from "./designed-cells.js";

/** What earlier editions give an attacker, and what they oblige us to. */
export interface EarlierKnowledge {
  /** Atoms of earlier editions that were corrected since: what they held then. */
  formerValues: readonly number[];
  constraints: readonly Constraint[];
  /** Atoms of the cells that an earlier edition hid. */
  hidden: readonly (readonly number[])[];
  /** What changed between the editions in a cell that both show. */
  changes: readonly ThresholdCell[];
  /** Figures of an earlier edition that are different now, without a correction that says why. */
  unexplained: readonly {
    edition: string;
    table: string;
    key: Readonly<Record<string, string>>;
    was: number;
    is: number;
  }[];
}

interface Scope {
  authority: string;
  unit: string;
  earlier: readonly ProtectedCollection[];
  corrections: readonly Correction[];
  system: LinkedSystem;
}

/**
 * What the earlier editions of a collection tell of one authority's tables. Atoms that a correction changed since are atoms of their own in
 * the earlier edition; all others are the same.
 */
export function recallEarlier({authority, unit, earlier, corrections, system}: Scope): EarlierKnowledge {
  const former = new Map<number, {place: number; value: number}>();
  const knowledge = {constraints: [] as Constraint[], hidden: [] as number[][], changes: [] as ThresholdCell[]};
  const unexplained: EarlierKnowledge["unexplained"][number][] = [];
  for (const edition of earlier) {
    const since = corrections.filter(
      (one) => one.authority === authority && one.unit === unit && one.since > edition.date
    );
    for (const table of edition.tables.filter((one) => one.authority === authority && one.unit === unit))
      for (const {key, cell} of table.counts) {
        const atoms = system.findAtoms(selectionOf(table, key));
        if (atoms === undefined) continue;
        if (cell.status !== "published") {
          knowledge.hidden.push(atoms);
          continue;
        }
        const then = atoms.map((atom) => formerAtom(atom, since));
        const was = then.reduce((sum, {value}) => sum + value, 0);
        if (was !== cell.value) {
          unexplained.push({
            edition: edition.edition,
            table: table.name,
            key,
            was: cell.value,
            is: sumOf(atoms, system.values)
          });
          continue;
        }
        knowledge.constraints.push({atoms: then.map(({place}) => place), lo: was, hi: was});
        const change = sumOf(atoms, system.values) - was;
        if (change !== 0) knowledge.changes.push(toChange(atoms, then, change, table.threshold));
      }
  }
  return {formerValues: [...former.values()].map(({value}) => value), ...knowledge, unexplained};

  function formerAtom(atom: number, since: readonly Correction[]): {place: number; value: number} {
    const correction = since.find(({where}) => system.findDelivered(deliveredSelection(where)).includes(atom));
    if (!correction) return {place: atom, value: system.values[atom] ?? 0};
    const known = former.get(atom) ?? {place: system.values.length + former.size, value: correction.expect};
    former.set(atom, known);
    return known;
  }
}

/** The difference of two editions is a figure too: a small one must not be seen. */
function toChange(
  atoms: readonly number[],
  then: readonly {place: number}[],
  change: number,
  threshold: number
): ThresholdCell {
  const plus = atoms.filter((atom, index) => then[index]?.place !== atom);
  const minus = then.flatMap(({place}, index) => (place === atoms[index] ? [] : [place]));
  const sign = change > 0 ? 1 : -1;
  const size = Math.abs(change);
  return {
    atoms: [...plus, ...minus],
    coefs: [...plus.map(() => sign), ...minus.map(() => -sign)],
    value: size,
    threshold,
    ...(size < threshold ? {reach: {up: threshold - size, down: 1, together: 0}} : {}),
    fixed: "suppressed",
    weight: 0
  };
}

function deliveredSelection(where: Correction["where"]): Map<string, Set<string>> {
  return new Map(
    Object.entries(where)
      .filter(([name, code]) => name !== "authority" && code !== ALL)
      .map(([name, code]) => (name === "measure" ? [measureDimension(code), new Set([WITH])] : [name, new Set([code])]))
  );
}

/** The codes that a published cell stands for, by dimension. */
export function selectionOf(
  {dimensions}: Pick<ProtectedCounts, "dimensions">,
  key: Readonly<Record<string, string>>
): Map<string, Set<string>> {
  return new Map(
    dimensions.flatMap(({name, categories}): [string, Set<string>][] => {
      const category: Category | undefined = categories.find(({code}) => code === key[name]);
      if (!category) return [];
      return name === "measure"
        ? [[measureDimension(category.code), new Set([WITH])]]
        : [[name, new Set(category.parts)]];
    })
  );
}
