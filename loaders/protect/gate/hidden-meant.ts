import {ALL} from "../collection/cubes.js";
import type {DeclaredCell} from "./declared.js";
import type {WrittenNumber} from "./figures-in-text.js";

/** The hidden cells that a sentence can mean, unless its numbers are published ones of a wider group that it names too. */
export function findHiddenMeant(
  cells: readonly DeclaredCell[],
  key: Readonly<Record<string, string>>,
  numbers: readonly WrittenNumber[]
): DeclaredCell[] {
  const {authority, ...codes} = key;
  const names = Object.keys(codes);
  const own = cells.filter(({table}) => authority === undefined || table.authority === authority);
  const isNamed = (cell: DeclaredCell) =>
    names.every((name) => cell.key[name] === codes[name]) &&
    Object.entries(cell.key).every(([name, code]) => code === ALL || name in codes);
  const isWider = ({key: other, cell}: DeclaredCell) =>
    cell.status === "published" &&
    numbers.some(({lo, hi}) => lo === hi && lo === cell.value) &&
    Object.entries(other).every(([name, code]) => code === ALL || codes[name] === code) &&
    Object.values(other).filter((code) => code !== ALL).length < names.length;
  const named = own.filter(isNamed);
  const isOpen = named.some(({cell}) => cell.status !== "suppressed");
  return names.length === 0 || isOpen || own.some(isWider) ? [] : named;
}
