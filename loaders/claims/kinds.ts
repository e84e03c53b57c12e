import type {
  Claim,
  ClaimInput,
  ClaimStatus,
  ComparisonClaim,
  CountClaim,
  MeasureClaim,
  MeasureFormat,
  RangeClaim,
  RateClaim,
  RatioClaim,
  ShareClaim,
  WordingClaim
} from "../model/claim.js";
import type {Text} from "../model/language.js";
import type {Row} from "../model/table.js";
import {describe, getRow, numberIn, type Selection, selectRows, type Tables, toInput} from "./select.js";

/** From the surest to the least sure: a claim is no surer than the weakest of its rows. */
const STRENGTH: readonly ClaimStatus[] = ["exact", "derived", "rounded", "bound", "worded"];

/** A number as it stands in one row: a count, or the bounds where the source gives bounds. */
export function count(tables: Tables, id: string, selection: Selection): CountClaim {
  const row = getRow(tables, selection);
  const input = toInput(selection.table, [row]);
  const base = {...commonOf(id, [input]), kind: "count" as const};
  if (row.status !== "bound") {
    const value = numberIn(row, selection);
    return {...base, value, formula: String(value)};
  }
  const bounds = {...boundOf(row, "lower"), ...boundOf(row, "upper")};
  return {...base, value: null, ...bounds, formula: `${row.lower ?? "–"} ≤ x ≤ ${row.upper ?? "–"}`};
}

/** The sum of several rows of one unit. */
export function sum(tables: Tables, id: string, selection: Selection): CountClaim {
  const rows = selectRows(tables, selection);
  if (rows.length === 0) throw new Error(`claim "${id}" sums no rows`);
  const values = rows.map((row) => numberIn(row, selection));
  const value = values.reduce((total, part) => total + part, 0);
  return {
    ...commonOf(id, [toInput(selection.table, rows)]),
    kind: "count",
    value,
    formula: `${values.join(" + ")} = ${value}`
  };
}

/** How many rows answer a selection: years with data, sources, countries. `unit` says what a row stands for. */
export function rowCount(tables: Tables, id: string, selection: Selection, unit: string): CountClaim {
  const rows = selectRows(tables, selection);
  if (rows.length === 0) throw new Error(`claim "${id}" counts no rows`);
  return {
    ...commonOf(id, [toInput(selection.table, rows)]),
    unit,
    kind: "count",
    value: rows.length,
    formula: `${rows.length} rows`
  };
}

/** How many of the rows hold 1 in a column of ones and zeros; `unit` says what a row stands for. */
export function tally(tables: Tables, id: string, selection: Selection, unit: string): CountClaim {
  return {...sum(tables, id, selection), unit};
}

/**
 * A part of a whole, both counted: `part / whole`; several rows of either are added first. Both must count the same unit.
 * @param whole one selection, or several whose rows are added
 */
export function share(
  tables: Tables,
  id: string,
  part: Selection,
  ...whole: readonly [Selection, ...Selection[]]
): ShareClaim {
  const claim = contribution(tables, id, part, ...whole);
  if (claim.value > 1)
    throw new Error(`claim "${id}": the part ${claim.numerator} exceeds the whole ${claim.denominator}`);
  return claim;
}

/** What a part adds to a whole that other parts may lessen, such as a gap: it may be negative, or more than the whole. */
export function contribution(
  tables: Tables,
  id: string,
  part: Selection,
  ...whole: readonly [Selection, ...Selection[]]
): ShareClaim {
  const [numerator, denominator] = [total(tables, part), totalOf(tables, whole)];
  assertSameUnit(id, numerator.rows, denominator.rows);
  return {
    ...commonOf(id, [toInput(part.table, numerator.rows), toInput(whole[0].table, denominator.rows)]),
    kind: "share",
    value: numerator.value / denominator.value,
    numerator: numerator.value,
    denominator: denominator.value,
    formula: `${numerator.formula} / ${denominator.formula}`
  };
}

/**
 * A share that the source publishes as a percentage, without the part's count.
 * @param base where the number of which it is a percentage stands, if the source gives it
 */
export function percentage(tables: Tables, id: string, selection: Selection, base?: Selection): ShareClaim {
  const row = getRow(tables, selection);
  if (row.measure !== "percent")
    throw new Error(`claim "${id}" needs a percentage, the row's measure is "${row.measure}"`);
  const value = numberIn(row, selection);
  const whole = base && total(tables, base);
  const inputs = [toInput(selection.table, [row]), ...(whole && base ? [toInput(base.table, whole.rows)] : [])];
  return {
    ...commonOf(id, inputs),
    kind: "share",
    value: value / 100,
    ...(whole ? {denominator: whole.value} : {}),
    formula: whole ? `${value} % of ${whole.formula}` : `${value} %`
  };
}

/** A rate that a table holds: its value, numerator and denominator stand in the row's columns of those names. */
export function rate(tables: Tables, id: string, selection: Selection, per: number): RateClaim {
  const row = getRow(tables, selection);
  const [value, numerator, denominator] = ["rate", "numerator", "denominator"].map((column) =>
    numberIn(row, {...selection, column})
  );
  if (value === undefined || numerator === undefined || denominator === undefined)
    throw new Error(`claim "${id}" has no rate`);
  const formula = `${numerator} / ${denominator} × ${per}`;
  return {
    ...commonOf(id, [toInput(selection.table, [row])]),
    kind: "rate",
    value,
    per,
    numerator,
    denominator,
    formula
  };
}

/** How many times larger the left quantity is than the right one. */
export function ratio(tables: Tables, id: string, left: Selection, right: Selection): RatioClaim {
  const [above, below] = [total(tables, left), total(tables, right)];
  if (below.value === 0) throw new RangeError(`claim "${id}" divides by zero`);
  return {
    ...commonOf(id, [toInput(left.table, above.rows), toInput(right.table, below.rows)]),
    kind: "ratio",
    value: above.value / below.value,
    formula: `${above.formula} / ${below.formula}`
  };
}

/** What the source says in words; `text` says it in the languages of the report. */
export function wording(tables: Tables, id: string, selection: Selection, text: Text): WordingClaim {
  const row = getRow(tables, selection);
  if (typeof row.wording !== "string") throw new Error(`claim "${id}" needs the source's words, the row has none`);
  return {
    ...commonOf(id, [toInput(selection.table, [row])]),
    kind: "wording",
    value: null,
    text,
    wording: row.wording,
    formula: `“${row.wording}”`
  };
}

/** One count against another of the same unit: the word (more, fewer, equal) follows from the data. */
export function comparison(tables: Tables, id: string, left: Selection, right: Selection): ComparisonClaim {
  const [a, b] = [total(tables, left), total(tables, right)];
  assertSameUnit(id, a.rows, b.rows);
  const value = a.value > b.value ? "more" : a.value < b.value ? "fewer" : "equal";
  const sign = {more: ">", fewer: "<", equal: "="}[value];
  return {
    ...commonOf(id, [toInput(left.table, a.rows), toInput(right.table, b.rows)]),
    kind: "comparison",
    value,
    left: a.value,
    right: b.value,
    formula: `${a.formula} ${sign} ${b.formula}`
  };
}

/** How many more the left side is than the right one. A difference that turns round is a mistake in the prose: it throws. */
export function excess(tables: Tables, id: string, left: Selection, right: Selection): CountClaim {
  const [a, b] = [total(tables, left), total(tables, right)];
  assertSameUnit(id, a.rows, b.rows);
  if (a.value <= b.value)
    throw new Error(
      `claim "${id}" says that ${describe(left)} is more than ${describe(right)}: ${a.value} and ${b.value}`
    );
  return {
    ...commonOf(id, [toInput(left.table, a.rows), toInput(right.table, b.rows)]),
    kind: "count",
    value: a.value - b.value,
    formula: `${a.formula} − ${b.formula}`
  };
}

/** A measure that a table holds in the selection's column: an effect, a ratio, a strength. */
export function measure(tables: Tables, id: string, selection: Selection, format: MeasureFormat): MeasureClaim {
  const row = getRow(tables, selection);
  const value = numberIn(row, selection);
  const formula = `${selection.column ?? "value"} = ${value} (${row.place})`;
  return {...commonOf(id, [toInput(selection.table, [row])]), kind: "measure", value, format, formula};
}

/**
 * From the least to the most of two columns of a table: an interval, or bounds. Several rows give the widest range of all.
 * @param columns names of the columns of the lower and the upper end; an empty upper end has no limit
 */
export function range(
  tables: Tables,
  id: string,
  selection: Selection,
  columns: readonly [lower: string, upper: string],
  format: MeasureFormat
): RangeClaim {
  const rows = selectRows(tables, selection);
  if (rows.length === 0) throw new Error(`claim "${id}" has no rows: ${describe(selection)}`);
  const [lowest, highest] = columns;
  const lower = Math.min(...rows.map((row) => numberIn(row, {...selection, column: lowest})));
  const uppers = rows.map((row) => row[highest]);
  const upper = Math.max(...uppers.map(Number));
  const isOpen = uppers.some((value) => typeof value !== "number");
  return {
    ...commonOf(id, [toInput(selection.table, rows)]),
    kind: "range",
    value: null,
    lower,
    ...(isOpen ? {} : {upper}),
    format,
    formula: `${lowest} ${lower} … ${highest} ${isOpen ? "∞" : upper}`
  };
}

/** The rows of a selection, added. */
export function total(tables: Tables, selection: Selection): {value: number; rows: Row[]; formula: string} {
  const rows = selectRows(tables, selection);
  if (rows.length === 0) throw new Error(`no row answers: ${selection.table} ${JSON.stringify(selection.where)}`);
  const values = rows.map((row) => numberIn(row, selection));
  const value = values.reduce((sumSoFar, part) => sumSoFar + part, 0);
  return {value, rows, formula: values.length > 1 ? `(${values.join(" + ")})` : String(value)};
}

// Several selections of one table, added.
function totalOf(tables: Tables, selections: readonly Selection[]): {value: number; rows: Row[]; formula: string} {
  const parts = selections.map((selection) => total(tables, selection));
  const value = parts.reduce((sumSoFar, part) => sumSoFar + part.value, 0);
  const formula = parts.map((part) => part.formula).join(" + ");
  return {value, rows: parts.flatMap(({rows}) => rows), formula: parts.length > 1 ? `(${formula})` : formula};
}

// A child, a police report and a case are never put into one fraction unawares.
export function assertSameUnit(id: string, left: readonly Row[], right: readonly Row[]): void {
  const units = new Set([...left, ...right].map((row) => row.unit).filter((unit) => typeof unit === "string"));
  if (units.size > 1) throw new Error(`claim "${id}" mixes units: ${[...units].join(", ")}`);
}

function boundOf(row: Row, name: "lower" | "upper"): Partial<Record<"lower" | "upper", number>> {
  const bound = row[name];
  return typeof bound === "number" ? {[name]: bound} : {};
}

/** What a claim takes from the rows that it stands on: unit, period, certainty, sources. */
export function commonOf(
  id: string,
  inputs: readonly ClaimInput[]
): Pick<Claim, "id" | "unit" | "period" | "status" | "inputs" | "sources" | "via"> {
  const rows = inputs.flatMap((input) => input.rows);
  const keys = (column: "source" | "via") => distinct(rows.flatMap((row) => String(row[column] ?? "").split(" ")));
  return {
    id,
    unit: distinct(rows.map((row) => String(row.unit ?? ""))).join(" "),
    period: distinct(rows.map((row) => String(row.period ?? ""))).join(" "),
    status: weakest(rows),
    inputs,
    sources: keys("source"),
    via: keys("via")
  };
}

function weakest(rows: readonly Row[]): ClaimStatus {
  const ranks = rows.map((row) => STRENGTH.indexOf(row.status as ClaimStatus));
  return STRENGTH[Math.max(0, ...ranks)] ?? "exact";
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ""))].sort();
}
