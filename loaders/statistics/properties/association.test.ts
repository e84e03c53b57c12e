import fc from "fast-check";
import {describe, expect, test} from "vitest";
import * as s from "../index.js";
import {fourfold, strata} from "./generators.js";

describe("tests of association", () => {
  test("Fisher’s test of a 2×2 table is the r×c test of it", () => {
    fc.assert(
      fc.property(fourfold, (table) => {
        expect(s.fisherRxC({table}).pValue).toBeCloseTo(s.fisher2x2({table, conf: 0.95}).pValue, 9);
      }),
      {numRuns: 50}
    );
  });

  test("the exact r×c test is the sum over every table with these margins", () => {
    const table = fc.array(fc.array(fc.nat(3), {minLength: 3, maxLength: 3}), {minLength: 3, maxLength: 3});
    fc.assert(
      fc.property(table, (cells) => {
        expect(s.fisherRxC({table: cells}).pValue).toBeCloseTo(bruteForce(cells), 9);
      }),
      {numRuns: 40}
    );
  });

  test("one stratum: the stratified exact test is Fisher’s", () => {
    fc.assert(
      fc.property(fourfold, (table) => {
        const {pValueExactCentral, pValueExactMinlike} = s.cmh2x2xK({strata: [table]});
        const {pValue, pValueCentral} = s.fisher2x2({table, conf: 0.95});
        expect(pValueExactCentral).toBeCloseTo(pValueCentral, 9);
        expect(pValueExactMinlike).toBeCloseTo(pValue, 9);
      }),
      {numRuns: 50}
    );
  });

  test("the general stratified test of 2×2 tables is the special one", () => {
    fc.assert(
      fc.property(strata, (tables) => {
        const [general, special] = [s.cmhGeneral({strata: tables}), s.cmh2x2xK({strata: tables})];
        expect(general.pValue).toBeCloseTo(special.pValue, 8);
      })
    );
  });

  test("adjusted p-values are no smaller, and no adjusted one is above 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 12}), (p) => {
        for (const adjusted of Object.values(s.pAdjust({p})) as number[][]) {
          expect(adjusted.every((value, i) => value >= (p[i] ?? 0) - 1e-15 && value <= 1)).toBe(true);
        }
      })
    );
  });
});

/** The same by listing every table: slow, and too simple to be wrong. */
function bruteForce(table: readonly (readonly number[])[]): number {
  const rows = table.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const columns = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const weightOf = (cells: readonly number[]) => 1 / cells.reduce((product, cell) => product * factorial(cell), 1);
  const weights: number[] = [];
  const fill = (cells: number[]) => {
    const at = cells.length;
    if (at === rows.length * columns.length) {
      const fits = columns.every(
        (sum, j) => sum === rows.reduce((s2, _, i) => s2 + (cells[i * columns.length + j] ?? 0), 0)
      );
      if (fits) weights.push(weightOf(cells));
      return;
    }
    const row = Math.floor(at / columns.length);
    const used = cells.slice(row * columns.length).reduce((sum, cell) => sum + cell, 0);
    const left = (rows[row] ?? 0) - used;
    const isLast = at % columns.length === columns.length - 1;
    for (let cell = isLast ? left : 0; cell <= Math.min(left, columns[at % columns.length] ?? 0); cell++)
      fill([...cells, cell]);
  };
  fill([]);
  const [whole, limit] = [weights.reduce((sum, w) => sum + w, 0), weightOf(table.flat()) * (1 + 1e-7)];
  return weights.filter((weight) => weight <= limit).reduce((sum, weight) => sum + weight, 0) / whole;
}
