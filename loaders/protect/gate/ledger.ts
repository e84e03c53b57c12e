import type {ProtectedCollection} from "../../model/protected.js";
import {intervalOf} from "../../model/protected-interval.js";
import {ALL} from "../collection/cubes.js";
import type {WrittenNumber} from "./figures-in-text.js";
import {groupBy} from "./group-by.js";

/** Every number that a text about a collection may hold. */
export interface Ledger {
  /** True when the number is published: a count, an end of a bound, an interval that anybody can compute. */
  isPublished(number: Pick<WrittenNumber, "lo" | "hi">): boolean;
  /** True when the collection has so many tables, cells or authorities. */
  isTally(value: number): boolean;
  /** True when two published counts of girls and boys that stand side by side differ by so much. */
  isDifference(value: number): boolean;
  /** True when two published counts, one within the other, have this share in whole per cent. */
  isShare(percent: number): boolean;
}

/** The ledger of one collection: what its published tables say, and how many of what it has. */
export function makeLedger(collection: ProtectedCollection): Ledger {
  const cells = collection.tables.flatMap(({counts}) => counts.map(({cell}) => cell));
  const rounded = cells.flatMap((cell) => (cell.status === "rounded" ? [cell.value] : []));
  const singles = new Set([
    ...cells.flatMap((cell) => (cell.status === "published" ? [cell.value] : [])),
    ...cells.flatMap((cell) => (cell.status === "bounded" ? (intervalOf(cell) ?? []) : [])),
    ...rounded
  ]);
  const audits = collection.audit.map(({lower, upper}) => `${lower}|${upper ?? Number.POSITIVE_INFINITY}`);
  const intervals = new Set([...audits, ...cells.map((cell) => (intervalOf(cell) ?? []).join("|"))]);
  const [tallies, shares, differences] = [talliesOf(collection), sharesOf(collection), differencesOf(collection)];
  return {
    isPublished: ({lo, hi}) => (lo === hi ? singles.has(lo) : intervals.has(`${lo}|${hi}`)),
    isTally: (value) => tallies.has(value),
    isDifference: (value) => differences.has(value),
    isShare: (percent) => shares.has(percent)
  };
}

/** How many tables, cells, hidden cells, authorities and dimensions a collection has, as a whole and table by table. */
function talliesOf({tables, authorities, corrections, earlier}: ProtectedCollection): Set<number> {
  const groups = [tables.flatMap(({counts}) => counts), ...tables.map(({counts}) => counts)];
  return new Set([
    tables.length,
    authorities.length,
    corrections.length,
    earlier.length,
    ...tables.map(({dimensions}) => dimensions.length),
    ...groups.flatMap((counts) => [
      counts.length,
      ...["published", "suppressed", "bounded", "rounded", "missing"].map(
        (status) => counts.filter(({cell}) => cell.status === status).length
      )
    ])
  ]);
}

/** How much two published counts differ that have everything in common but sex. */
function differencesOf({tables}: ProtectedCollection): Set<number> {
  return new Set(
    tables.flatMap(({counts}) => {
      const shown = counts.flatMap(({key, cell}) => (cell.status === "published" ? [{key, value: cell.value}] : []));
      const rows = groupBy(shown, ({key}) => JSON.stringify({...key, sex: ""}));
      return [...rows.values()].flatMap((row) => row.flatMap((a) => row.map((b) => Math.abs(a.value - b.value))));
    })
  );
}

function sharesOf({tables}: ProtectedCollection): Set<number> {
  return new Set(
    tables.flatMap(({counts}) => {
      const values = new Map(
        counts.flatMap(({key, cell}) =>
          cell.status === "published" ? [[JSON.stringify(Object.entries(key).sort()), cell.value] as const] : []
        )
      );
      return counts.flatMap(({key, cell}) =>
        cell.status !== "published"
          ? []
          : Object.keys(key).flatMap((name) => {
              const base = values.get(JSON.stringify(Object.entries({...key, [name]: ALL}).sort()));
              return base && base >= cell.value ? [Math.round((100 * cell.value) / base)] : [];
            })
      );
    })
  );
}

const TALLY =
  /^\s*(?:\p{L}+\s){0,2}(tabell\p{L}*|tables?|cell\p{L}*|uppgift\p{L}*|figures?|tal|counts?|siffr\p{L}*|myndighet\p{L}*|authorit\p{L}*|dimension\p{L}*|indelning\p{L}*|rättelse\p{L}*|corrections?|utgåv\p{L}*|editions?|av|of)(?!\p{L})/iu;

const MORE = /^\s*(fler|färre|more|fewer)(?!\p{L})/iu;

/** What a number in a text stands for: something published, or nothing that is. */
export function judgeNumber(number: WrittenNumber, text: string, ledger: Ledger): "published" | "unaccounted" {
  const after = text.slice(number.end, number.end + 60);
  if (number.percent) {
    if (/^\s*(av|of) (all |the |de |alla )?(cell|uppgift|figure|tal)/iu.test(after)) return "published";
    return number.decimals === 0 && number.lo === number.hi && ledger.isShare(number.lo) ? "published" : "unaccounted";
  }
  if (ledger.isPublished(number)) return "published";
  if (number.lo === number.hi && MORE.test(after) && ledger.isDifference(number.lo)) return "published";
  return number.lo === number.hi && TALLY.test(after) && ledger.isTally(number.lo) ? "published" : "unaccounted";
}
