/**
 * The calendar years that a period covers, from its first to its last: `2009-2011` gives three.
 * @throws Error when the period does not begin with a year
 */
export function yearsOf(period: string): string[] {
  const [first, last] = period.match(/\d{4}/g)?.map(Number) ?? [];
  if (first === undefined) throw new Error(`period without a year: "${period}"`);
  const end = /^\d{4}-\d{4}$/.test(period) || period.includes("/") ? (last ?? first) : first;
  return Array.from({length: end - first + 1}, (_, index) => String(first + index));
}
