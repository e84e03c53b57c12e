import type {Claim} from "../model/claim.js";
import type {Value} from "../model/table.js";
import {comparison, count, share} from "./kinds/index.js";
import type {Selection, Tables} from "./select.js";

/** Where girls and boys of one category stand: the rows differ in `sex` only. */
export interface PairSelection {
  table: string;
  where: Readonly<Record<string, Value>>;
}

/** What can be claimed of a pair. */
export type PairPart = "girls" | "boys" | "girls-share" | "girls-against-boys";

/**
 * Claims on girls and boys of one category, `<stem>.<part>` for each part that the prose needs: a claim that no page makes would only
 * fill the trace page.
 */
export function pairClaims(
  tables: Tables,
  stem: string,
  {table, where}: PairSelection,
  ...parts: readonly PairPart[]
): Claim[] {
  const of = (sex: string): Selection => ({table, where: {...where, sex}});
  const [girl, boy] = [of("girl"), of("boy")];
  const make: Record<PairPart, (id: string) => Claim> = {
    girls: (id) => count(tables, id, girl),
    boys: (id) => count(tables, id, boy),
    "girls-share": (id) => share(tables, id, girl, girl, boy),
    "girls-against-boys": (id) => comparison(tables, id, girl, boy)
  };
  return parts.map((part) => make[part](`${stem}.${part}`));
}
