import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import type {Evidence} from "../../read/evidence.js";

/** First and last day that figures are about, ISO 8601. */
export interface Days {
  from: string;
  to: string;
}

const SWEDEN = "SWE";

/** The days that the periods of some rows span; undefined where no row has a period, a year or a date. */
export function findDays(rows: readonly Row[]): Days | undefined {
  const days = rows.flatMap((row) => toDays(row.period ?? row.year ?? row.date));
  const from = days.map((one) => one.from).sort();
  const to = days.map((one) => one.to).sort();
  const [first, last] = [from[0], to.at(-1)];
  return first === undefined || last === undefined ? undefined : {from: first, to: last};
}

/** Several periods in one text are several: `2013-01/2016-05`, `2016 2017`. */
function toDays(period: unknown): Days[] {
  return String(period ?? "")
    .split(/[\s/]+/)
    .flatMap((part): Days[] => {
      const years = /^(\d{4})-(\d{4})$/.exec(part);
      if (years) return [{from: `${years[1]}-01-01`, to: `${years[2]}-12-31`}];
      const quarter = /^(\d{4})-Q([1-4])$/.exec(part);
      if (quarter) return [toMonths(Number(quarter[1]), Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3)];
      const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(part);
      if (month) return [toMonths(Number(month[1]), Number(month[2]), Number(month[2]))];
      if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return [{from: part, to: part}];
      return /^\d{4}$/.test(part) ? [{from: `${part}-01-01`, to: `${part}-12-31`}] : [];
    });
}

function toMonths(year: number, first: number, last: number): Days {
  const iso = (date: number) => new Date(date).toISOString().slice(0, 10);
  return {from: iso(Date.UTC(year, first - 1, 1)), to: iso(Date.UTC(year, last, 0))};
}

/**
 * Codes of the countries and areas (code list `area`) of the observations that a table's rows stand on; one whose source names no area is
 * about Sweden. Sorted; empty for a table of events, such as laws.
 */
export function findAreas({rows}: Pick<ProtectedTable, "rows">, {datasets}: Evidence): string[] {
  const areas = new Map(
    datasets.flatMap(({observations}) =>
      observations.map(({origin, dimensions}) => [`${origin.path}:${origin.line}`, dimensions.area || SWEDEN])
    )
  );
  const lines = new Set(rows.flatMap(({origin}) => toLines(String(origin ?? ""))));
  return [...new Set([...lines].flatMap((line) => areas.get(line) ?? []))].sort();
}

/** Every line that an origin names: `a.csv:5-6 b.csv:9` is three. */
function toLines(origin: string): string[] {
  return origin.split(" ").flatMap((part) => {
    const [, path, first, last = first] = /^(.+):(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (path === undefined) return [];
    return Array.from({length: Number(last) - Number(first) + 1}, (_, index) => `${path}:${Number(first) + index}`);
  });
}
