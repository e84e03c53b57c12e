import type {SubmissionSchema} from "../model/submission-schema.js";
import type {SyntheticChild} from "./child.js";
import type {Delivery} from "./deliveries.js";

/** One row of a table: a code for each of its dimensions, in their order, and how many. */
export interface CountedRow {
  codes: readonly string[];
  /** Undefined where the authority cannot count it. */
  count?: number;
}

/** The order of the codes of a column, from the schema. */
export type RankOf = (dimension: string, code: string) => number;

/** Ranks codes as the schema lists them; years by their number, totals last. */
export function rankBySchema({columns, total}: SubmissionSchema): RankOf {
  return (dimension, code) => {
    if (code === total) return Number.POSITIVE_INFINITY;
    const column = columns.find(({name}) => name === dimension);
    const codes = column !== undefined && "codes" in column ? column.codes : undefined;
    return codes === undefined ? Number(code) : codes.indexOf(code);
  };
}

/** The rows of a table of the register, in the order of the schema; what is zero is not listed. */
export function countRows(
  register: readonly SyntheticChild[],
  delivery: Delivery,
  {total}: SubmissionSchema,
  rank: RankOf
): CountedRow[] {
  const counts = new Map<string, number>();
  for (const child of register)
    for (const codes of keysOf(child, delivery, total)) {
      const id = JSON.stringify(codes);
      counts.set(id, (counts.get(id) ?? 0) + weightOf(child, delivery));
    }
  const unknown = delivery.missing && delivery.dimensions.map((name) => delivery.missing?.[name] ?? total);
  const rows = [...counts]
    .filter(([id, count]) => count > 0 && id !== JSON.stringify(unknown))
    .map(([id, count]): CountedRow => ({codes: JSON.parse(id) as string[], count}));
  return [...rows, ...(unknown ? [{codes: unknown}] : [])].sort((a, b) => compare(a, b, delivery, rank));
}

function weightOf({suspicions, reports, cases, authorities}: SyntheticChild, {unit, authority}: Delivery): number {
  if (unit === "suspicion") return suspicions;
  if (unit === "police-report") return reports;
  if (unit === "case") return cases;
  return authorities.includes(authority) ? 1 : 0;
}

/** Every row that a child is counted on: one, or with measures or totals several. */
function keysOf(child: SyntheticChild, {dimensions, measures = [], totals}: Delivery, total: string): string[][] {
  const codesOf = (name: Delivery["dimensions"][number]): string[] => {
    if (name === "measure") return [...measures.filter((code) => child.measures.has(code)), total];
    return totals ? [child[name], total] : [child[name]];
  };
  return dimensions.reduce<string[][]>(
    (keys, name) => keys.flatMap((key) => codesOf(name).map((code) => [...key, code])),
    [[]]
  );
}

function compare(a: CountedRow, b: CountedRow, {dimensions}: Delivery, rank: RankOf): number {
  for (const [place, name] of dimensions.entries()) {
    const [left, right] = [rank(name, a.codes[place] ?? ""), rank(name, b.codes[place] ?? "")];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
