// What a method may be given. An empty base is no error; a count below zero, a fraction of a child and more successes than
// trials are.

/** @throws RangeError when the value is not a whole number of 0 or more that a double holds exactly */
export function checkCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name} is not a count: ${value} (a whole number of 0 or more is meant)`);
}

/** @throws RangeError when either is not a count, or there are more successes than trials */
export function checkTrials(x: number, n: number, names: readonly [string, string] = ["x", "n"]): void {
  checkCount(names[0], x);
  checkCount(names[1], n);
  if (x > n) throw new RangeError(`${names[0]} exceeds ${names[1]}: ${x} of ${n}`);
}

/** @throws RangeError when the value is not a finite number of 0 or more */
export function checkNonNegative(name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} is not a number of 0 or more: ${value}`);
}

/** @throws RangeError when the value is not a finite number above 0 */
export function checkPositive(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw new RangeError(`${name} is not a number above 0: ${value}`);
}

/** @throws RangeError when the value is not a finite number */
export function checkFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is not a number: ${value}`);
}

/** @throws RangeError when the value is not between 0 and 1, ends included */
export function checkProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} is not between 0 and 1: ${value}`);
}

/** @throws RangeError when the value is not between 0 and 1, ends excluded */
export function checkConfidence(conf: number): void {
  if (!(conf > 0 && conf < 1)) throw new RangeError(`conf is not between 0 and 1: ${conf} (such as 0.95)`);
}

/** @throws RangeError when the lists are not of one length */
export function checkSameLength(lists: Readonly<Record<string, readonly unknown[]>>): void {
  const lengths = Object.entries(lists).map(([name, list]) => `${name} ${list.length}`);
  if (new Set(Object.values(lists).map(({length}) => length)).size > 1)
    throw new RangeError(`lists differ in length: ${lengths.join(", ")}`);
}

/**
 * A count observed in an exposure. No events in no exposure are an empty base; events without exposure are a mistake.
 * @throws RangeError
 */
export function checkExposure(events: number, exposure: number, names: readonly [string, string]): void {
  checkCount(names[0], events);
  checkNonNegative(names[1], exposure);
  if (events > 0 && exposure === 0) throw new RangeError(`${names[0]} is ${events} but ${names[1]} is 0`);
}
