import fc from "fast-check";

/** A level of confidence. */
export const conf = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

/** Successes of trials, such as girls of children. */
export const trials = fc.tuple(fc.nat(2000), fc.double({min: 0, max: 1, noNaN: true})).map(([n, share]) => {
  return {x: Math.round(n * share), n};
});

/** A list of counts of a length. */
export const counts = (length: number) => fc.array(fc.nat(60), {minLength: length, maxLength: length});

/** A table of two rows and two columns. */
export const fourfold = counts(4).map(([a = 0, b = 0, c = 0, d = 0]) => [
  [a, b],
  [c, d]
]);

/** Such tables, one for each stratum. */
export const strata = fc.array(fourfold, {minLength: 1, maxLength: 5});
