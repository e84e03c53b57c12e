import {describe, expect, test} from "vitest";
import {differences, readCases} from "../../../tests/reference-cases.js";
import * as statistics from "../index.js";

// Reference values of R; the call that made each stands in its case.
const cases = readCases(new URL("./cases.json", import.meta.url));

const functions = statistics as unknown as Record<string, (input: unknown) => unknown>;

describe("every method gives what R gives", () => {
  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, {fn, input, output, tol}) => {
    const method = functions[fn];
    if (!method) throw new Error(`no method ${fn}`);
    expect(differences(method(input), output, tol)).toEqual([]);
  });
});

// A chi-square tail of 1e-53 must hold its digits, not only be small.
test.each(cases.filter(({fn}) => fn === "chisqSf").map((one) => [one.id, one] as const))("%s, relatively", (_, one) => {
  const {p} = statistics.chisqSf(one.input as {x: number; df: number});
  expect(p / (one.output as {p: number}).p).toBeCloseTo(1, 9);
});

test("the file's methods are all there", () => {
  expect([...new Set(cases.map(({fn}) => fn))].filter((fn) => typeof functions[fn] !== "function")).toEqual([]);
});
