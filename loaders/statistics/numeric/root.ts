const HALVINGS = 2000;

/**
 * Where a function that grows passes zero, by halving until two doubles are neighbours.
 * @param f not decreasing, `f(lower) <= 0 <= f(upper)`
 */
export function bisect(f: (x: number) => number, lower: number, upper: number): number {
  let [from, to] = [lower, upper];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to) break;
    if (f(middle) < 0) from = middle;
    else to = middle;
  }
  return from + (to - from) / 2;
}

/** The same on the whole line: the bracket around `start` doubles until it holds the root. */
export function bisectFrom(f: (x: number) => number, start: number): number {
  let width = 1;
  while (f(start - width) > 0) width *= 2;
  const lower = start - width;
  width = 1;
  while (f(start + width) < 0) width *= 2;
  return bisect(f, lower, start + width);
}
