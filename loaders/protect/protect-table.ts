import type {Text} from "../model/language.js";
import type {ProtectedCell, ProtectedCounts} from "../model/protected.js";
import {intervalOfRounded} from "../model/protected-interval.js";
import {assertProtected, markProtected, type ProtectedTable} from "../model/protected-table.js";
import type {Column, PublishedTable, Row} from "../model/table.js";
import {RULES} from "./rules.js";

/** What a table of protected counts is called, and what its codes mean. */
export interface ProtectedTexts {
  title: Text;
  subtitle: Text;
  notes: readonly Text[];
  /** Title of each dimension, by its name. */
  dimensions: Readonly<Record<string, Text>>;
  /** The label of a code. */
  labelOf: (dimension: string, code: string) => Text;
  /** True when no child stands behind the figures. */
  synthetic: boolean;
}

const STATUS: Readonly<Record<ProtectedCell["status"], Text>> = {
  published: {sv: "visas", en: "published"},
  rounded: {sv: "avrundad", en: "rounded"},
  bounded: {sv: "anges som intervall", en: "given as a range"},
  suppressed: {sv: "skyddad uppgift", en: "suppressed for disclosure control"},
  missing: {sv: "uppgift saknas", en: "not available"}
};

/**
 * Counts after disclosure control as a table that may be written: for each dimension its code and its label in both languages, then
 * the cell's status, its value or its bounds (both where it is rounded), and whether the figures are made up. A hidden count has neither
 * value nor bounds.
 */
export function protectTable(counts: ProtectedCounts, texts: ProtectedTexts): ProtectedTable {
  const table: PublishedTable = {
    name: counts.name,
    title: texts.title,
    subtitle: texts.subtitle,
    units: [counts.unit],
    concepts: ["suspected"],
    columns: [...counts.dimensions.flatMap(({name}) => dimensionColumns(name, texts)), ...measureColumns(counts.unit)],
    rows: counts.counts.map(({key, cell}) => toRow(counts, key, cell, texts)),
    sources: [],
    licenses: [],
    inputs: [],
    notes: texts.notes
  };
  return markProtected(table, {
    method: counts.method,
    rules: RULES.version,
    threshold: counts.threshold,
    symbol: RULES.symbol,
    texts: RULES.texts,
    synthetic: texts.synthetic
  });
}

/** A table of figures that were public before: they pass, marked as known, and are known to the audit. */
export function markKnown(table: PublishedTable): ProtectedTable {
  return markProtected(table, {
    method: "known",
    rules: RULES.version,
    threshold: null,
    symbol: RULES.symbol,
    texts: RULES.texts,
    synthetic: false
  });
}

/**
 * A table with one more column, `revision`: how each row was changed since the last edition, null for the rest. Figures stay as they were
 * protected.
 * @param codes codes that the column holds, with their labels
 */
export function markRevised(
  table: ProtectedTable,
  markOf: (row: Row) => string | null,
  codes: readonly {code: string; label: Text}[]
): ProtectedTable {
  assertProtected(table);
  const {disclosure, ...published} = table;
  const labels = Object.fromEntries(codes.map(({code, label}) => [code, label]));
  const title = {sv: "Revidering", en: "Revision"};
  const revised: PublishedTable = {
    ...published,
    columns: [...table.columns, {name: "revision", type: "string", role: "attribute", title, labels}],
    rows: table.rows.map((row) => ({...row, revision: markOf(row)}))
  };
  return markProtected(revised, disclosure);
}

function dimensionColumns(name: string, {dimensions}: ProtectedTexts): Column[] {
  const title = dimensions[name] ?? {sv: name, en: name};
  return [
    {name, type: "string", role: "dimension", title},
    {
      name: `${name}_sv`,
      type: "string",
      role: "attribute",
      title: {sv: `${title.sv}, svenska`, en: `${title.en}, Swedish`}
    },
    {
      name: `${name}_en`,
      type: "string",
      role: "attribute",
      title: {sv: `${title.sv}, engelska`, en: `${title.en}, English`}
    }
  ];
}

function measureColumns(unit: string): Column[] {
  return [
    {name: "status", type: "string", role: "attribute", title: {sv: "Status", en: "Status"}, labels: STATUS},
    {name: "value", type: "number", role: "measure", title: {sv: "Antal", en: "Number"}, unit},
    {name: "lower", type: "number", role: "attribute", title: {sv: "Lägst", en: "Lower bound"}},
    {name: "upper", type: "number", role: "attribute", title: {sv: "Högst", en: "Upper bound"}},
    {
      name: "synthetic",
      type: "string",
      role: "attribute",
      title: {sv: "Syntetiskt", en: "Synthetic"},
      labels: {yes: {sv: "ja", en: "yes"}, no: {sv: "nej", en: "no"}}
    }
  ];
}

function toRow(
  {dimensions}: ProtectedCounts,
  key: Readonly<Record<string, string>>,
  cell: ProtectedCell,
  {labelOf, synthetic}: ProtectedTexts
): Row {
  const codes = dimensions.flatMap(({name}) => {
    const code = key[name] ?? "";
    const label = labelOf(name, code);
    return [[name, code] as const, [`${name}_sv`, label.sv] as const, [`${name}_en`, label.en] as const];
  });
  return {...Object.fromEntries(codes), ...toValues(cell), synthetic: synthetic ? "yes" : "no"};
}

function toValues(cell: ProtectedCell): Row {
  const none = {value: null, lower: null, upper: null};
  switch (cell.status) {
    case "published":
      return {status: cell.status, ...none, value: cell.value};
    case "rounded": {
      const [lower, upper] = intervalOfRounded(cell);
      return {status: cell.status, value: cell.value, lower, upper};
    }
    case "bounded":
      return {status: cell.status, ...none, lower: cell.lower, upper: cell.upper ?? null};
    case "suppressed":
    case "missing":
      return {status: cell.status, ...none};
  }
}
