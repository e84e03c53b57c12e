/** `a / b`, Infinity where only b is 0, and null where both are: an empty base has no ratio. */
export function ratioOf(a: number, b: number): number | null {
  if (b !== 0) return a / b;
  return a === 0 ? null : Number.POSITIVE_INFINITY;
}
