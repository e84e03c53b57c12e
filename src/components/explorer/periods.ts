/** First and last month of a period, counted from year 0; undefined for what is no period. */
function span(period: string): [number, number] | undefined {
  const parts = /^\d{4}-\d{4}$/.test(period) ? period.split("-") : period.split("/");
  const spans = parts.map(monthsOf);
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last && spans.every((part) => part !== undefined) ? [first[0], last[1]] : undefined;
}

function monthsOf(part: string): [number, number] | undefined {
  const [, year = "", quarter, month] = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-\d{2})?)?$/.exec(part) ?? [];
  if (year === "") return undefined;
  const start = Number(year) * 12;
  if (quarter) return [start + 3 * (Number(quarter) - 1), start + 3 * Number(quarter) - 1];
  if (month) return [start + Number(month) - 1, start + Number(month) - 1];
  return [start, start + 11];
}

/** True when two of the periods have a month in common, or one of them cannot be read: then they may not be added. */
export function overlap(periods: readonly string[]): boolean {
  const spans = periods.map(span);
  if (spans.some((period) => period === undefined)) return true;
  const sorted = spans.filter((period) => period !== undefined).sort((a, b) => a[0] - b[0]);
  return sorted.some(([, last], index) => (sorted[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= last);
}
