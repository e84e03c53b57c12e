import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {sdcAudit} from "../index.js";
import {roundControlled, type Sum} from "./controlled-rounding.js";

/** A two-way table with its margins, row by row, and its sums. */
function withMargins(inner: readonly (readonly number[])[]): {values: number[]; sums: Sum[]; width: number} {
  const rows = inner.map((row) => [...row, sum(row)]);
  const total = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  const width = total.length;
  const height = inner.length + 1;
  const at = (row: number, column: number) => row * width + column;
  const all = (length: number) => Array.from({length}, (_, index) => index);
  return {
    values: [...rows, total].flat(),
    width,
    sums: [
      ...all(height).map((row) => ({
        total: at(row, width - 1),
        parts: all(width - 1).map((column) => at(row, column))
      })),
      ...all(width).map((column) => ({
        total: at(height - 1, column),
        parts: all(height - 1).map((row) => at(row, column))
      }))
    ]
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function toRows(values: readonly number[], width: number): number[][] {
  return Array.from({length: values.length / width}, (_, row) => values.slice(row * width, (row + 1) * width));
}

/** The smallest change of any rounding of a 2×2 table in which every cell goes to a multiple next to it. */
function leastChange(inner: readonly number[], base: number): number {
  const near = (value: number) => [...new Set([Math.floor(value / base) * base, Math.ceil(value / base) * base])];
  const choices = inner.reduce<number[][]>(
    (partial, value) => partial.flatMap((start) => near(value).map((one) => [...start, one])),
    [[]]
  );
  const table = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
    withMargins([
      [a, b],
      [c, d]
    ]).values;
  const truth = table(inner);
  const changes = choices
    .map((choice) => table(choice).map((value, index) => Math.abs(value - (truth[index] ?? 0))))
    .filter((change) => change.every((one) => one < base));
  return Math.min(...changes.map(sum));
}

describe("controlled rounding", () => {
  test("goes to the nearest multiples where they add up", () => {
    const {values, sums, width} = withMargins([
      [4, 11],
      [9, 21]
    ]);
    expect(toRows(roundControlled(values, sums, 5)?.values ?? [], width)).toEqual([
      [5, 10, 15],
      [10, 20, 30],
      [15, 30, 45]
    ]);
  });

  test("moves a cell to the other multiple where the nearest do not add up", () => {
    // 2 + 2 + 2 is 6: to the nearest, three times 0 and 5.
    const {values, sums, width} = withMargins([[2, 2, 2]]);
    const found = roundControlled(values, sums, 5);
    const [row = []] = toRows(found?.values ?? [], width);
    expect([...row.slice(0, 3)].sort()).toEqual([0, 0, 5]);
    expect(row[3]).toBe(5);
    expect(found?.largestChange).toBe(3);
  });

  test("leaves zeros and multiples alone", () => {
    const {values, sums, width} = withMargins([
      [0, 10],
      [5, 0]
    ]);
    expect(toRows(roundControlled(values, sums, 5)?.values ?? [], width)).toEqual([
      [0, 10, 10],
      [5, 0, 5],
      [5, 10, 15]
    ]);
  });

  test("says that there is none where sums cannot agree", () => {
    const sums = [
      {total: 2, parts: [0, 1]},
      {total: 3, parts: [0, 1]}
    ];
    expect(roundControlled([5, 5, 10, 60], sums, 5)).toBeUndefined();
  });

  test("keeps all sums, goes to a next multiple, and changes as little as any such rounding", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({max: 13}), {minLength: 4, maxLength: 4}), fc.constantFrom(3, 5), (inner, base) => {
        const [a = 0, b = 0, c = 0, d = 0] = inner;
        const {values, sums} = withMargins([
          [a, b],
          [c, d]
        ]);
        const found = roundControlled(values, sums, base);
        const shown = found?.values ?? [];
        for (const {total, parts} of sums) expect(shown[total]).toBe(sum(parts.map((part) => shown[part] ?? 0)));
        for (const [index, value] of values.entries()) {
          expect((shown[index] ?? 1) % base).toBe(0);
          expect(Math.abs((shown[index] ?? 0) - value)).toBeLessThan(base);
        }
        expect(found?.steps).toBe(1);
        expect((found?.meanChange ?? 0) * values.length).toBeCloseTo(leastChange(inner, base), 6);
      }),
      {numRuns: 40, seed: 3}
    );
  });

  test("leaves an attacker who knows the base the true counts among others", () => {
    const inner = [
      [1, 3, 12],
      [2, 8, 14]
    ];
    const {values, sums, width} = withMargins(inner);
    const shown = toRows(roundControlled(values, sums, 5)?.values ?? [], width);
    const groups = toRows([...values.keys()], width).map((row, r) =>
      row.map((_, c) => {
        const rows = r < inner.length ? [r] : [...inner.keys()];
        const columns = c < width - 1 ? [c] : [0, 1, 2];
        return rows.flatMap((one) => columns.map((column) => one * 3 + column));
      })
    );
    const found = sdcAudit({
      atoms: inner.flat().map(String),
      published: groups.flatMap((row, r) =>
        row.map((atoms, c) => ({atoms, lo: (shown[r]?.[c] ?? 0) - 4, hi: (shown[r]?.[c] ?? 0) + 4}))
      ),
      queries: inner.flat().map((_, atom) => ({atoms: [atom]}))
    });
    const intervals = found.feasible ? found.integer : [];
    expect(intervals).toHaveLength(6);
    for (const [atom, [lower, upper]] of intervals.entries()) {
      const truth = inner.flat()[atom] ?? 0;
      expect(lower).toBeLessThanOrEqual(truth);
      expect(upper).toBeGreaterThanOrEqual(truth);
      expect(upper - lower).toBeGreaterThanOrEqual(4);
    }
  });
});
