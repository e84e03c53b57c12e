import type {Issue} from "../model/issue.js";
import type {RawTable} from "../model/raw.js";

const FORMS = [/^\d{4}$/, /^\d{4}-Q[1-4]$/, /^\d{4}-(0[1-9]|1[0-2])$/, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/];
const ALLOWED = "2016, 2009-2011, 2022-Q2, 2013-01/2016-05 or 2015-12-31";

/** A period has one of the report's forms, and does not end before it begins. */
export function screenPeriods({path, columns, rows}: RawTable): Issue[] {
  if (!columns.includes("period")) return [];
  return rows.flatMap(({line, cells}) => {
    const value = cells.period ?? "";
    const message = fault(value);
    return message === undefined
      ? []
      : [{path, line, field: "period", value, rule: "periods", message, allowed: ALLOWED}];
  });
}

function fault(period: string): string | undefined {
  const years = /^(\d{4})-(\d{4})$/.exec(period);
  const [begin = "", end = begin] = years ? [years[1], years[2]] : period.split("/");
  const whole = [begin, end].every((part) => FORMS.some((form) => form.test(part))) && period.split("/").length <= 2;
  if (!whole) return "malformed period";
  if (![begin, end].every(isInCalendar)) return "day that there is not";
  return begin > end ? "period ends before it begins" : undefined;
}

// A day too many, such as 31 November, would roll over into the next month.
function isInCalendar(date: string): boolean {
  return date.length < "2015-12-31".length || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}
