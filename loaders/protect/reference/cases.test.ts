import {describe, expect, test} from "vitest";
import {differences, readCases} from "../../../tests/reference-cases.js";
import * as protect from "../index.js";

// Reference values of Rglpk, brute force and enumeration; the call that made each stands in its case.
const cases = readCases(new URL("./cases.json", import.meta.url));
const functions = protect as unknown as Record<string, (input: unknown) => unknown>;

describe("every audit, optimum and leak gives what R gives", () => {
  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, {fn, input, output, tol}) => {
    const method = functions[fn];
    if (!method) throw new Error(`no function ${fn}`);
    expect(differences(method(input), output, tol)).toEqual([]);
  });
});

test("all functions of the file are there", () => {
  expect([...new Set(cases.map(({fn}) => fn))].filter((fn) => typeof functions[fn] !== "function")).toEqual([]);
});
