/**
 * Things per `per` of a base: `numerator / exposure × per`.
 * @param numerator a count, 0 or more
 * @param exposure the base, for several years the sum over the years (child-years)
 * @throws RangeError when the exposure is not positive or the count is negative
 */
export function rate(numerator: number, exposure: number, per: number): number {
  if (!(exposure > 0)) throw new RangeError(`exposure is not positive: ${exposure}`);
  if (!(numerator >= 0)) throw new RangeError(`count is negative: ${numerator}`);
  return (numerator / exposure) * per;
}
