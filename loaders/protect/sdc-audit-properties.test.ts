import fc from "fast-check";
import {Matrix, solve} from "ml-matrix";
import {describe, expect, test} from "vitest";
import {withAttacker} from "./attack/attacker.js";
import {type AuditInput, type AuditOutput, sdcAudit} from "./index.js";

const RUNS = {numRuns: 150, seed: 4};

function audit(size: number, rest: Partial<AuditInput>): AuditOutput {
  return sdcAudit({atoms: Array.from({length: size}, String), published: [], queries: [], ...rest});
}

interface Small {
  upper: number[];
  rows: {atoms: number[]; coefs: number[]; lo: number; hi: number}[];
}

/** Small systems with a truth that most rows agree with: counts, percentages, intervals, and now and then a contradiction. */
const small: fc.Arbitrary<Small> = fc.integer({min: 1, max: 3}).chain((size) =>
  fc
    .record({
      upper: fc.array(fc.integer({min: 0, max: 5}), {minLength: size, maxLength: size}),
      share: fc.array(fc.nat({max: 100}), {minLength: size, maxLength: size}),
      rows: fc.array(
        fc.record({
          coefs: fc.array(fc.constantFrom(0, 1, 1, 1, 2, -1, 0.575, -0.425, 0.1), {minLength: size, maxLength: size}),
          below: fc.constantFrom(0, 0, 0, 0.5, 1, 2),
          above: fc.constantFrom(0, 0, 0, 0.5, 1, 2),
          shift: fc.constantFrom(0, 0, 0, 0, 0, 0, 1)
        }),
        {maxLength: 4}
      )
    })
    .map(({upper, share, rows}) => {
      const truth = upper.map((most, atom) => Math.round((most * (share[atom] ?? 0)) / 100));
      return {
        upper,
        rows: rows.map(({coefs, below, above, shift}) => {
          const value = coefs.reduce<number>((sum, coef, atom) => sum + coef * (truth[atom] ?? 0), 0) + shift;
          return {atoms: [...coefs.keys()], coefs, lo: value - below, hi: value + above};
        })
      };
    })
);

function listSolutions({upper, rows}: Small): number[][] {
  const all: number[][] = upper.reduce<number[][]>(
    (partial, most) => partial.flatMap((values) => Array.from({length: most + 1}, (_, value) => [...values, value])),
    [[]]
  );
  return all.filter((values) => holds(rows, values));
}

function holds(rows: Small["rows"], values: readonly number[]): boolean {
  return rows.every(({coefs, lo, hi}) => {
    const sum = coefs.reduce((total, coef, atom) => total + coef * (values[atom] ?? 0), 0);
    return sum >= lo - 1e-7 && sum <= hi + 1e-7;
  });
}

/** The corners of the polyhedron: every choice of as many planes as there are atoms. */
function listCorners({upper, rows}: Small): number[][] {
  const size = upper.length;
  const planes = [
    ...rows.flatMap(({coefs, lo, hi}) => [lo, hi].map((bound) => ({coefs, bound}))),
    ...upper.flatMap((most, atom) =>
      [0, most].map((bound) => ({coefs: upper.map((_, index) => Number(index === atom)), bound}))
    )
  ];
  let choices: (typeof planes)[] = [[]];
  for (const plane of planes)
    choices = choices.concat(choices.filter(({length}) => length < size).map((one) => [...one, plane]));
  return choices
    .filter(({length}) => length === size)
    .flatMap((chosen) => {
      const matrix = new Matrix(chosen.map(({coefs}) => [...coefs]));
      if (Math.abs(determinant(matrix)) < 1e-9) return [];
      const corner = solve(matrix, Matrix.columnVector(chosen.map(({bound}) => bound))).to1DArray();
      const isInside = corner.every((value, atom) => value >= -1e-9 && value <= (upper[atom] ?? 0) + 1e-9);
      return isInside && holds(rows, corner) ? [corner] : [];
    });
}

function determinant(matrix: Matrix): number {
  const [a = [], b = [], c = []] = matrix.to2DArray();
  const at = (row: number[], column: number) => row[column] ?? 0;
  if (matrix.rows === 1) return at(a, 0);
  if (matrix.rows === 2) return at(a, 0) * at(b, 1) - at(a, 1) * at(b, 0);
  return (
    at(a, 0) * (at(b, 1) * at(c, 2) - at(b, 2) * at(c, 1)) -
    at(a, 1) * (at(b, 0) * at(c, 2) - at(b, 2) * at(c, 0)) +
    at(a, 2) * (at(b, 0) * at(c, 1) - at(b, 1) * at(c, 0))
  );
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

describe("an audit gives what looking at every possibility gives", () => {
  test("of whole counts", () => {
    fc.assert(
      fc.property(small, (system) => {
        const queries = [...system.upper.keys()].map((atom) => ({atoms: [atom]}));
        const all = {atoms: [...system.upper.keys()]};
        const found = audit(system.upper.length, {
          published: system.rows,
          queries: [...queries, all],
          atomUpper: system.upper
        });
        const solutions = listSolutions(system);
        if (solutions.length === 0) {
          expect(found).toEqual({feasible: false});
          return;
        }
        const sums = solutions.map((values) => values.reduce((sum, value) => sum + value, 0));
        const expected = [
          ...queries.map(({atoms: [atom = 0]}) => range(solutions.map((one) => one[atom] ?? 0))),
          range(sums)
        ];
        expect(found).toMatchObject({
          feasible: true,
          integer: expected,
          integerSolutions: solutions.length,
          exactlyDisclosed: expected.flatMap(([lower, upper], index) => (lower === upper ? [index] : []))
        });
      }),
      RUNS
    );
  });

  test("of whole counts by the solver alone", () => {
    fc.assert(
      fc.property(small, (system) => {
        const solutions = listSolutions(system);
        fc.pre(solutions.length > 0);
        const constraints = system.rows;
        const lower = system.upper.map(() => 0);
        const found = withAttacker({size: lower.length, lower, upper: system.upper, constraints}, (attacker) =>
          lower.map((_, atom) => attacker.findWhole({atoms: [atom]}))
        );
        expect(found).toEqual(lower.map((_, atom) => range(solutions.map((one) => one[atom] ?? 0))));
      }),
      RUNS
    );
  });

  test("of fractional counts, by the corners of the polyhedron", () => {
    fc.assert(
      fc.property(small, (system) => {
        fc.pre(listSolutions(system).length > 0);
        const found = audit(system.upper.length, {
          published: system.rows,
          queries: [...system.upper.keys()].map((atom) => ({atoms: [atom]})),
          atomUpper: system.upper
        });
        const corners = listCorners(system);
        const lp = found.feasible ? found.lp : [];
        for (const [atom, [lower, upper]] of lp.entries()) {
          const [least, most] = range(corners.map((corner) => corner[atom] ?? 0));
          expect(lower).toBeCloseTo(least, 5);
          expect(upper).toBeCloseTo(most, 5);
        }
      }),
      RUNS
    );
  });
});
