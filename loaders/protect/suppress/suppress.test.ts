import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {POLICIES, type Policy, type ProtectionCell, type ProtectionProblem, reachOf} from "./problem.js";
import {suppress} from "./suppress.js";

const THRESHOLD = 3;

/** A 2×2×2 table with all its margins; the last code of each dimension, 2, is the total. */
function cube(values: readonly number[], policy: Policy, threshold = THRESHOLD): ProtectionProblem {
  const codes = [0, 1, 2];
  const keys = codes.flatMap((a) => codes.flatMap((b) => codes.map((c) => [a, b, c] as const)));
  const cells = keys.map((key): ProtectionCell => {
    const atoms = [...values.keys()].filter((atom) =>
      key.every((code, place) => code === 2 || code === ((atom >> (2 - place)) & 1))
    );
    const value = atoms.reduce((sum, atom) => sum + (values[atom] ?? 0), 0);
    const isTotal = atoms.length === 8;
    const isPrimary = !isTotal && value > 0 && value < threshold;
    return {
      atoms,
      value,
      weight: 1,
      ...(isPrimary ? {reach: reachOf(value, threshold, policy)} : {}),
      ...(isTotal ? {fixed: "published" as const} : {})
    };
  });
  return {values, cells, known: []};
}

/** All tables that an attacker holds possible, by trying all of that sum. */
function listPossible({values, cells}: ProtectionProblem, suppressed: readonly boolean[]): number[][] {
  const published = cells.filter((_, index) => !suppressed[index]);
  const found: number[][] = [];
  const visit = (start: readonly number[], left: number): void => {
    if (start.length === 7) {
      const table = [...start, left];
      const isPossible = published.every(
        ({atoms, value}) => atoms.reduce((sum, atom) => sum + (table[atom] ?? 0), 0) === value
      );
      if (isPossible) found.push(table);
      return;
    }
    for (let value = 0; value <= left; value++) visit([...start, value], left - value);
  };
  visit(
    [],
    values.reduce((sum, value) => sum + value, 0)
  );
  return found;
}

function isSafe(problem: ProtectionProblem, suppressed: readonly boolean[], policy: Policy): boolean {
  const tables = listPossible(problem, suppressed);
  return problem.cells.every(({atoms, value, reach}) => {
    if (!reach) return true;
    const possible = tables.map((table) => atoms.reduce((sum, atom) => sum + (table[atom] ?? 0), 0));
    const [lower, upper] = [Math.min(...possible), Math.max(...possible)];
    if (policy === "any") return upper > lower;
    return upper >= THRESHOLD && lower <= (policy === "full" ? 0 : value - 1);
  });
}

const counts = fc.array(fc.constantFrom(0, 0, 1, 1, 2, 4), {minLength: 8, maxLength: 8});

describe("a suppressed cube holds against an attacker who tries every table of whole counts", () => {
  test.each(POLICIES)("%s", (policy) => {
    fc.assert(
      fc.property(counts, (values) => {
        const problem = cube(values, policy);
        const found = protect(problem);
        if (found === undefined) {
          const all = problem.cells.map(({fixed}) => fixed !== "published");
          expect(isSafe(problem, all, policy)).toBe(false);
          return;
        }
        expect(isSafe(problem, found.suppressed, policy)).toBe(true);
        // Nothing that is suppressed besides is suppressed in vain.
        if (found.method === "optimal")
          for (const [index, {reach}] of problem.cells.entries()) {
            const less = found.suppressed.map((open, place) => open && place !== index);
            if (found.suppressed[index] && !reach) expect(isSafe(problem, less, policy)).toBe(false);
          }
      }),
      {numRuns: 12, seed: 8}
    );
  });
});

function protect(problem: ProtectionProblem) {
  try {
    return suppress(problem);
  } catch (error) {
    if ((error as Error).name === "UnprotectableError") return undefined;
    throw error;
  }
}

/** One row of counts with its total. */
function row(values: readonly number[], more: Partial<ProtectionProblem> = {}): ProtectionProblem {
  const total = values.reduce((sum, value) => sum + value, 0);
  const inner = values.map((value, atom): ProtectionCell => {
    const isPrimary = value > 0 && value < 5;
    return {
      atoms: [atom],
      value,
      weight: 1 + value / 1000,
      ...(isPrimary ? {reach: reachOf(value, 5, "threshold")} : {})
    };
  });
  return {
    values,
    cells: [...inner, {atoms: [...values.keys()], value: total, weight: 2, fixed: "published"}],
    known: [],
    ...more
  };
}

describe("suppression", () => {
  test("a lone small count pulls the next smallest with it", () => {
    expect(suppress(row([2, 40, 9])).suppressed).toEqual([true, false, true, false]);
  });

  test("what an earlier edition hid stays hidden and serves again", () => {
    const {cells, ...rest} = row([2, 40, 9]);
    const frozen = cells.map((cell, index) => (index === 1 ? {...cell, fixed: "suppressed" as const} : cell));
    expect(suppress({...rest, cells: frozen}).suppressed).toEqual([true, true, false, false]);
  });

  test("what is known from elsewhere is no cover", () => {
    const known = [{atoms: [2], lo: 9, hi: 9}];
    expect(suppress(row([2, 40, 9], {known})).suppressed).toEqual([true, true, false, false]);
  });

  test("a count that everybody knows cannot be protected", () => {
    const known = [{atoms: [0], lo: 2, hi: 2}];
    expect(() => suppress(row([2, 40, 9], {known}))).toThrow("coarser");
  });

  test("nothing small hides nothing", () => {
    expect(suppress(row([20, 0, 9]))).toMatchObject({
      suppressed: [false, false, false, false],
      gap: 0,
      method: "optimal"
    });
  });

  test("the same problem gives the same pattern", () => {
    const problem = cube([1, 0, 2, 1, 4, 1, 0, 2], "any");
    expect(suppress(problem)).toEqual(suppress(problem));
  });
});
