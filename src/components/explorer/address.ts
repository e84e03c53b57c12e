import type {Choice, Wish} from "./choice.js";

/** What stands before a dimension's name, so that no dimension can be taken for another part of the address. */
const WHERE = "where.";

/** A choice as the query of an address, without "?"; equal choices give equal addresses. */
export function toQuery({table, measure, rows, columns, where, sums}: Choice): string {
  const held = Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams([
    ["table", table],
    ["measure", measure],
    ...rows.map((name) => ["rows", name]),
    ["columns", columns ?? ""],
    ...held.flatMap(([name, codes]) => codes.map((code) => [`${WHERE}${name}`, code])),
    ...[...sums].sort().map((name) => ["sum", name])
  ]).toString();
}

/** What the query of an address asks for; nothing of it is checked yet, and what it does not say is absent. */
export function fromQuery(query: string): Wish {
  const parameters = new URLSearchParams(query);
  const where = new Map<string, string[]>();
  for (const [name, code] of parameters) {
    if (name.startsWith(WHERE))
      where.set(name.slice(WHERE.length), [...(where.get(name.slice(WHERE.length)) ?? []), code]);
  }
  const [table, measure, columns] = ["table", "measure", "columns"].map((name) => parameters.get(name));
  return {
    ...(table ? {table} : {}),
    ...(measure ? {measure} : {}),
    ...(parameters.has("rows") ? {rows: parameters.getAll("rows")} : {}),
    ...(columns === null || columns === undefined ? {} : {columns: columns || null}),
    ...(where.size > 0 ? {where: Object.fromEntries(where)} : {}),
    ...(parameters.has("sum") ? {sums: parameters.getAll("sum")} : {})
  };
}
