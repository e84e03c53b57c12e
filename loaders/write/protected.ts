import {csvFormatRows} from "d3-dsv";
import type {
  AuditedCell,
  ProtectedCell,
  ProtectedCollection,
  ProtectedCounts,
  TableDesign
} from "../model/protected.js";
import {intervalOfRounded} from "../model/protected-interval.js";

/** Files of a protected collection by name: `collection.json`, a CSV for each table, `audit.csv`. */
export type ProtectedFiles = ReadonlyMap<string, string>;

/** A protected collection as the files that are kept under `data/protected/<collection>/`; equal collections give equal bytes. */
export function toProtectedFiles(collection: ProtectedCollection): ProtectedFiles {
  const {tables, audit, ...facts} = collection;
  const description = {...facts, tables: tables.map(({counts, ...table}) => table)};
  return new Map([
    ["collection.json", `${JSON.stringify(description, null, 2)}\n`],
    ...tables.map((table) => [`${table.name}.csv`, toTableCsv(table)] as const),
    ["audit.csv", toAuditCsv(audit, tables)]
  ]);
}

function toTableCsv({dimensions, counts}: ProtectedCounts): string {
  const names = dimensions.map(({name}) => name);
  const rows = counts.map(({key, cell}) => [...names.map((name) => key[name] ?? ""), ...toFields(cell)]);
  return `${csvFormatRows([[...names, "status", "value", "lower", "upper"], ...rows])}\n`;
}

function toFields(cell: ProtectedCell): string[] {
  switch (cell.status) {
    case "published":
      return ["published", String(cell.value), "", ""];
    case "bounded":
      return ["bounded", "", String(cell.lower), cell.upper === undefined ? "" : String(cell.upper)];
    case "rounded":
      return ["rounded", String(cell.value), ...intervalOfRounded(cell).map(String)];
    default:
      return [cell.status, "", "", ""];
  }
}

// The key is one column, `sex=girl;purpose=all`, because tables are divided by different dimensions.
function toAuditCsv(audit: readonly AuditedCell[], tables: readonly TableDesign[]): string {
  const rows = audit.map(({table, key, lower, upper}) => {
    const names = tables.find(({name}) => name === table)?.dimensions.map(({name}) => name) ?? [];
    const code = names.map((name) => `${name}=${key[name]}`).join(";");
    return [table, code, String(lower), upper === undefined ? "" : String(upper)];
  });
  return `${csvFormatRows([["table", "key", "lower", "upper"], ...rows])}\n`;
}
