import type {Claim} from "../model/claim.js";
import type {Value} from "../model/table.js";
import {comparison, count, share} from "./kinds.js";
import type {Selection, Tables} from "./select.js";

/** Where girls and boys of one category stand: the rows differ in `sex` only. */
export interface PairSelection {
  table: string;
  where: Readonly<Record<string, Value>>;
}

/** Girls, boys, the girls' share of both, and girls against boys: `<stem>.girls`, `.boys`, `.girls-share`, `.girls-against-boys`. */
export function pairClaims(tables: Tables, stem: string, {table, where}: PairSelection): Claim[] {
  const of = (sex: string): Selection => ({table, where: {...where, sex}});
  return [
    count(tables, `${stem}.girls`, of("girl")),
    count(tables, `${stem}.boys`, of("boy")),
    share(tables, `${stem}.girls-share`, of("girl"), of("girl"), of("boy")),
    comparison(tables, `${stem}.girls-against-boys`, of("girl"), of("boy"))
  ];
}
