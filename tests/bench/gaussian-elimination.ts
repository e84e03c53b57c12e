import type {ProtectionProblem} from "../../loaders/protect/suppress/problem.js";

/** A prime: elimination in whole numbers modulo it is exact, and products of two residues are exact numbers. */
const PRIME = 67_108_859;

/**
 * Which cells a secondary suppression by Gaussian elimination hides (Langsrud 2024), for comparison only: cells are taken in the order of
 * decreasing value and stay published as long as no primary cell becomes a linear combination of published cells. It is our own small
 * implementation, not the R package, and it does not see that counts are whole and not negative.
 * @param zeros `shown` where cells of 0 are never hidden and known to everybody, as is the package's default
 */
export function suppressByElimination(problem: ProtectionProblem, zeros: "hidden too" | "shown"): boolean[] {
  const {cells, values} = problem;
  const toVector = (atoms: readonly number[]) => {
    const vector = new Float64Array(values.length);
    for (const atom of atoms) if (zeros === "hidden too" || (values[atom] ?? 0) > 0) vector[atom] = 1;
    return vector;
  };
  const primaries = cells.filter(({reach}) => reach).map(({atoms}) => toVector(atoms));
  const candidates = cells
    .map((cell, index) => ({...cell, index}))
    .filter(({reach, value}) => !reach && (zeros === "hidden too" || value > 0))
    .sort(
      (a, b) =>
        Number(b.fixed === "published") - Number(a.fixed === "published") || b.value - a.value || a.index - b.index
    );
  const suppressed = cells.map(({reach}) => reach !== undefined);
  const basis: {vector: Float64Array; pivot: number}[] = [];
  for (const {atoms, index} of candidates) {
    const vector = toVector(atoms);
    for (const one of basis) eliminate(vector, one.vector, one.pivot);
    const pivot = vector.findIndex((entry) => entry !== 0);
    // What follows from published cells is published too.
    if (pivot < 0) continue;
    normalise(vector, pivot);
    suppressed[index] = primaries.some((primary) => isMultiple(primary, vector, pivot));
    if (suppressed[index]) continue;
    for (const primary of primaries) eliminate(primary, vector, pivot);
    basis.push({vector, pivot});
  }
  return suppressed;
}

/** Takes so much of a vector away, whose pivot is 1, that the pivot's entry becomes 0. */
function eliminate(vector: Float64Array, by: Float64Array, pivot: number): void {
  const factor = vector[pivot] ?? 0;
  if (factor === 0) return;
  for (let index = 0; index < vector.length; index++) {
    const entry = by[index] ?? 0;
    if (entry !== 0) vector[index] = ((vector[index] ?? 0) + (PRIME - factor) * entry) % PRIME;
  }
}

function normalise(vector: Float64Array, pivot: number): void {
  const inverse = power(vector[pivot] ?? 0, PRIME - 2);
  for (const [index, entry] of vector.entries()) vector[index] = (entry * inverse) % PRIME;
}

function isMultiple(vector: Float64Array, of: Float64Array, pivot: number): boolean {
  const factor = vector[pivot] ?? 0;
  return factor !== 0 && vector.every((entry, index) => entry === (factor * (of[index] ?? 0)) % PRIME);
}

/** The inverse by Fermat's little theorem is a power. */
function power(base: number, exponent: number): number {
  let [result, square, left] = [1, base, exponent];
  while (left > 0) {
    if (left % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
    left = Math.floor(left / 2);
  }
  return result;
}
