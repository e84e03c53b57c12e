import type {Choice, Wish} from "./choice.js";
import {type Dimension, type ExploredTable, getDimension, positionsOf} from "./explored-table.js";
import {pivot} from "./pivot.js";
import {heldDimensions, isKind, mayStand, TOTAL, whyNoSum} from "./rules.js";

/** A choice that the table allows, and what of the wish it does not allow. */
export interface Settled {
  choice: Choice;
  /** Names of the dimensions and measures that were wished for and cannot be shown so. */
  refused: readonly string[];
}

/** Where a table opens when nothing is wished: time first, then what divides it most. */
const ROWS_FIRST = ["period", "year", "purpose", "form"];
const SOME_ROWS = 3;

/**
 * The nearest choice to a wish that the table allows. What is not wished is decided so that the table shows much and adds nothing it
 * need not: totals where the table has them.
 */
export function settle(table: ExploredTable, wish: Wish): Settled {
  const measure = table.measures.find(({name}) => name === wish.measure)?.name ?? table.measures[0]?.name ?? "";
  const {rows, columns} = settleAxes(table, measure, wish);
  const held = holdRest(table, {measure, rows, columns}, wish);
  const subsets = [...rows, ...(columns === null ? [] : [columns])].flatMap((name) => subsetOf(table, name, wish));
  const where = Object.fromEntries([...subsets, ...held.where].sort(([a], [b]) => (a < b ? -1 : 1)));
  const choice = {table: table.id, measure, rows, columns, where, sums: [...held.sums].sort()};
  return {choice, refused: refusedOf(table, wish, choice)};
}

function settleAxes(table: ExploredTable, measure: string, wish: Wish): Pick<Choice, "rows" | "columns"> {
  const allowed = mayStand(table).map(({name}) => name);
  const wished = [...new Set(wish.rows ?? [])].filter((name) => allowed.includes(name)).slice(0, 2);
  const free = allowed.filter((name) => !wished.includes(name));
  const columns =
    wish.columns !== undefined
      ? (free.find((name) => name === wish.columns) ?? null)
      : (free.find((name) => name === "sex" && wished.length + free.length > 1) ?? null);
  if (wished.length > 0) return {rows: wished, columns};
  const rest = free.filter((name) => name !== columns);
  const first = firstRows(table, measure, {...wish, columns}, rest) ?? table.dimensions[0]?.name;
  return {rows: first === undefined ? [] : [first], columns: first === columns ? null : columns};
}

/** The dimension that a table opens with at its rows: time or what is most asked for, if that gives some rows, else what gives most. */
function firstRows(table: ExploredTable, measure: string, wish: Wish, names: readonly string[]): string | undefined {
  const rank = (name: string) => (ROWS_FIRST.includes(name) ? ROWS_FIRST.indexOf(name) : ROWS_FIRST.length);
  const counted = [...names]
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => ({name, rows: countRows(table, {measure, rows: [name], columns: wish.columns ?? null}, wish)}));
  const most = Math.max(...counted.map(({rows}) => rows));
  return counted.find(({rows}) => rows >= Math.min(SOME_ROWS, most))?.name;
}

function countRows(table: ExploredTable, axes: Pick<Choice, "measure" | "rows" | "columns">, wish: Wish): number {
  const {where, sums} = holdRest(table, axes, wish);
  return pivot(table, {table: table.id, ...axes, where: Object.fromEntries(where), sums}).rows.length;
}

function subsetOf(table: ExploredTable, name: string, {where}: Wish): [string, string[]][] {
  const {codes} = getDimension(table, name);
  const wished = codes.filter((code) => where?.[name]?.includes(code));
  return wished.length > 0 && wished.length < codes.length ? [[name, wished]] : [];
}

interface Held {
  where: [string, string[]][];
  sums: string[];
}

// One dimension after the other, kinds first: what the first ones leave decides what the next ones open with.
function holdRest(table: ExploredTable, axes: Pick<Choice, "measure" | "rows" | "columns">, wish: Wish): Held {
  const held: Held = {where: [], sums: []};
  const dimensions = heldDimensions(table, axes).filter(({codes}) => codes.length > 1);
  const rank = ({name}: Dimension) => (isKind(table, name) ? 0 : name === "dataset" ? 1 : 2);
  for (const dimension of [...dimensions].sort((a, b) => rank(a) - rank(b))) {
    const {name, codes} = dimension;
    const maySum = whyNoSum(table, axes.measure, name) === undefined;
    const wished = codes.find((code) => wish.where?.[name]?.includes(code));
    if (maySum && (wish.sums?.includes(name) || wished === undefined)) held.sums.push(name);
    else held.where.push([name, [wished ?? firstCode(table, axes.measure, dimension, held)]]);
  }
  return held;
}

/** The code that a dimension opens with: its total, numbers rather than percentages, else what most of the rows with a number have. */
function firstCode(table: ExploredTable, measure: string, {name, codes}: Dimension, {where}: Held): string {
  const column = positionsOf(table, name);
  const held = where.map(([other, [code = ""]]) => ({
    column: positionsOf(table, other),
    position: getDimension(table, other).codes.indexOf(code)
  }));
  const read = table.readerOf(measure);
  const counts = codes.map(() => 0);
  for (let row = 0; row < table.size; row++) {
    if (!held.every(({column, position}) => column[row] === position)) continue;
    // A row without a number counts a little: it is better than no row.
    const weight = typeof read(row) === "number" ? 1 : 0.001;
    counts[column[row] ?? 0] = (counts[column[row] ?? 0] ?? 0) + weight;
  }
  const preferred = name === "measure" && codes.includes("count") ? "count" : TOTAL;
  if ((counts[codes.indexOf(preferred)] ?? 0) > 0) return preferred;
  return codes[counts.indexOf(Math.max(...counts))] ?? "";
}

function refusedOf(table: ExploredTable, wish: Wish, choice: Choice): string[] {
  const stands = (name: string) => choice.rows.includes(name) || choice.columns === name;
  const shown = (name: string) =>
    choice.sums.includes(name)
      ? []
      : (choice.where[name] ?? table.dimensions.find((dimension) => dimension.name === name)?.codes ?? []);
  const codes = Object.entries(wish.where ?? {}).filter(([name, wished]) =>
    wished.some((code) => !shown(name).includes(code))
  );
  return [
    ...(wish.measure === undefined || wish.measure === choice.measure ? [] : [wish.measure]),
    ...[...(wish.rows ?? []), ...(wish.columns ? [wish.columns] : [])].filter((name) => !stands(name)),
    ...(wish.sums ?? []).filter((name) => !choice.sums.includes(name) && !stands(name)),
    ...codes.map(([name]) => name)
  ].filter((name, index, names) => names.indexOf(name) === index);
}
