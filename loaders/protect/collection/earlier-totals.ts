import type {ProtectedCollection, TableDesign} from "../../model/protected.js";
import type {Correction} from "../../model/submission.js";
import {type ProtectionCell, type Reach, reachOf, strictest} from "../suppress/problem.js";
import {ALL} from "./cubes.js";

type Key = Readonly<Record<string, string>>;

/** What an earlier edition tells of a total over authorities. */
export interface FormerTotal {
  edition: string;
  /** The number of different children that it shows; undefined where it hid the number behind bounds. */
  value: number | undefined;
  threshold: number;
  /** True when it counts the same children: those of the same years, of which no authority's count was corrected since. */
  isSame: boolean;
}

/** What the earlier editions tell of the totals of a design, by a total's key. Bounds that stand for want of an overlap hide nothing. */
export function recallTotals(
  {unit, years}: TableDesign,
  earlier: readonly ProtectedCollection[],
  corrections: readonly Correction[]
): (key: Key) => FormerTotal[] {
  const totals = earlier.flatMap(({edition, date, tables}) => {
    const isCorrected = corrections.some((one) => one.unit === unit && one.since > date);
    return tables
      .filter((table) => table.authority === ALL && table.unit === unit && table.basis === "overlap")
      .flatMap(({threshold, years: then, counts}) => {
        const isSame = !isCorrected && (then ?? []).join() === (years ?? []).join();
        return counts.map(({key, cell}) => {
          const value = cell.status === "published" ? cell.value : undefined;
          return {id: idOf(key), edition, value, threshold, isSame};
        });
      });
  });
  return (key) => totals.filter(({id}) => id === idOf(key));
}

/**
 * What the earlier editions ask of a total: it stays hidden where one of them hid it, and the difference from what one shows is a number of
 * children too, which must not be seen where it is small.
 */
export function askOfTotal(
  value: number,
  former: readonly FormerTotal[],
  threshold: number
): Pick<ProtectionCell, "reach" | "fixed"> {
  const reach = former
    .map((before) => reachOfChange(value, before.value ?? value, Math.max(threshold, before.threshold)))
    .reduce<Reach | undefined>(strictest, undefined);
  return {
    ...(reach ? {reach} : {}),
    ...(former.some((before) => before.value === undefined) ? {fixed: "suppressed" as const} : {})
  };
}

// The difference must be able to reach the threshold, and to be smaller than it is: where the total fell, the two are the other way round.
function reachOfChange(now: number, then: number, threshold: number): Reach | undefined {
  const size = Math.abs(now - then);
  if (size === 0 || size >= threshold) return undefined;
  const {up, down, together} = reachOf(size, threshold, "threshold");
  return now > then ? {up, down, together} : {up: down, down: Math.min(up, now), together};
}

/** Totals that are absent from a key and totals that it names are the same. */
function idOf(key: Key): string {
  return JSON.stringify(
    Object.entries(key)
      .filter(([, code]) => code !== ALL)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}
