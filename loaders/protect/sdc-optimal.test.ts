import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type OptimalInput, type OptimalOutput, sdcAudit, sdcOptimal} from "./index.js";

interface TableCell {
  atoms: number[];
  value: number;
}

/** Every cell of a table with its margins; cells that hold the same counts are one. */
function listCells({table, grandTotalPublished}: OptimalInput): {cells: TableCell[]; total: TableCell[]} {
  const width = table[0]?.length ?? 0;
  const at = (row: number, column: number) => row * width + column;
  const values = table.flat();
  const rows = table.map((counts, row) => counts.map((_, column) => at(row, column)));
  const columns = (table[0] ?? []).map((_, column) => table.map((_, row) => at(row, column)));
  const groups = [...values.map((_, atom) => [atom]), ...rows, ...columns];
  const toCell = (atoms: number[]) => ({atoms, value: atoms.reduce((sum, atom) => sum + (values[atom] ?? 0), 0)});
  const distinct = [...new Map(groups.map((atoms) => [atoms.join(), toCell(atoms)])).values()];
  return {
    cells: distinct.filter(({atoms}) => atoms.length < values.length),
    total: grandTotalPublished ? [toCell([...values.keys()])] : []
  };
}

function isProtected(input: OptimalInput, published: readonly TableCell[], primaries: readonly TableCell[]): boolean {
  const found = sdcAudit({
    atoms: input.table.flat().map(String),
    published: published.map(({atoms, value}) => ({atoms, lo: value, hi: value})),
    queries: primaries.map(({atoms}) => ({atoms}))
  });
  if (!found.feasible) throw new Error("the true table contradicts itself");
  return primaries.every(({value}, index) => {
    const [lower, upper] = found.lp[index] ?? [value, value];
    if (input.policy === "any") return upper - lower >= 1 - 1e-6;
    const least = input.policy === "full" ? 0 : value - 1;
    return upper >= Math.max(input.threshold, value + 1) - 1e-6 && lower <= least + 1e-6;
  });
}

/** The optimum by trying all subsets of the other cells, the small ones first. */
function tryAll(input: OptimalInput): OptimalOutput | undefined {
  const {cells, total} = listCells(input);
  const isPrimary = ({value}: TableCell) => value > 0 && value < input.threshold;
  const primaries = cells.filter(isPrimary);
  const others = cells.filter((cell) => !isPrimary(cell));
  for (let size = 0; size <= others.length; size++)
    for (const hidden of subsets(others, size)) {
      const published = [...others.filter((cell) => !hidden.includes(cell)), ...total];
      if (isProtected(input, published, primaries))
        return {primary: primaries.length, minSecondary: size, minTotalSuppressed: primaries.length + size};
    }
  return undefined;
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let index = from; index < items.length; index++)
      for (const rest of subsets(items, size - 1, index + 1)) yield [items[index] as T, ...rest];
}

const tables = fc
  .tuple(fc.integer({min: 1, max: 3}), fc.integer({min: 1, max: 4}))
  .filter(([rows, columns]) => rows * columns <= 9)
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(0, 0, 1, 2, 3, 6, 9, 14), {minLength: columns, maxLength: columns}), {
      minLength: rows,
      maxLength: rows
    })
  );

const inputs = fc.record({
  table: tables,
  threshold: fc.constantFrom(3, 5),
  policy: fc.constantFrom("any" as const, "threshold" as const, "full" as const),
  grandTotalPublished: fc.boolean()
});

function optimumOf(input: OptimalInput): OptimalOutput | undefined {
  try {
    return sdcOptimal(input);
  } catch (error) {
    if ((error as Error).name === "UnprotectableError") return undefined;
    throw error;
  }
}

test("the optimum is what trying all patterns gives, and nothing where no pattern protects", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(optimumOf(input)).toEqual(tryAll(input));
    }),
    {numRuns: 60, seed: 11}
  );
});

const published = {threshold: 5, policy: "threshold", grandTotalPublished: true} as const;

describe("the optimum of", () => {
  test.each<[string, OptimalInput, OptimalOutput]>([
    [
      "a table without small counts hides nothing",
      {
        ...published,
        table: [
          [5, 0],
          [0, 9]
        ]
      },
      {primary: 0, minSecondary: 0, minTotalSuppressed: 0}
    ],
    [
      "zeros alone hides nothing",
      {...published, table: [[0, 0]]},
      {primary: 0, minSecondary: 0, minTotalSuppressed: 0}
    ],
    [
      "one cell hides nothing: it is the total",
      {...published, table: [[3]]},
      {primary: 0, minSecondary: 0, minTotalSuppressed: 0}
    ],
    [
      "a row hides a second cell with the small one",
      {...published, table: [[3, 8, 20]]},
      {primary: 1, minSecondary: 1, minTotalSuppressed: 2}
    ],
    [
      "a row whose total is not shown hides the small count alone",
      {...published, table: [[3, 8, 20]], grandTotalPublished: false},
      {primary: 1, minSecondary: 0, minTotalSuppressed: 1}
    ]
  ])("%s", (_, input, expected) => {
    expect(sdcOptimal(input)).toEqual(expected);
  });

  test("two cells whose total gives them away is none: nothing can be hidden with them", () => {
    expect(() => sdcOptimal({...published, table: [[1, 1]]})).toThrow("coarser");
  });

  test.each<[string, Partial<OptimalInput>, RegExp]>([
    ["no rows", {table: []}, /rows of one length/],
    ["rows of different lengths", {table: [[1], [1, 2]]}, /rows of one length/],
    ["a negative count", {table: [[-1]]}, /not a count: -1/],
    ["a fraction", {table: [[0.5]]}, /not a count: 0.5/],
    ["no threshold", {threshold: 0}, /threshold/],
    ["a policy that is not known", {policy: "none" as "any"}, /unknown policy: "none"/]
  ])("%s is refused", (_, wrong, message) => {
    expect(() => sdcOptimal({...published, table: [[1]], ...wrong})).toThrow(RangeError);
    expect(() => sdcOptimal({...published, table: [[1]], ...wrong})).toThrow(message);
  });
});
