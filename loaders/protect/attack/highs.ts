import loadHighs from "highs";

/** HiGHS, the solver; loaded once for the process: everything after it is synchronous. */
export const highs = await loadHighs();

/** A bound as the solver writes it: it has an infinity of its own. */
export function toBound(value: number): number {
  if (value === Number.POSITIVE_INFINITY) return highs.infinity;
  return value === Number.NEGATIVE_INFINITY ? -highs.infinity : value;
}
