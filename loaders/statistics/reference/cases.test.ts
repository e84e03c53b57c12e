import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import * as statistics from "../index.js";

// Reference values of R; the call that made each stands in its case.

interface Case {
  id: string;
  fn: string;
  input: unknown;
  output: unknown;
  tol: number;
}

const {cases} = JSON.parse(readFileSync(new URL("./cases.json", import.meta.url), "utf8")) as {cases: Case[]};

/** Infinity, which JSON has no number for, is a word in the file. */
function revive(value: unknown): unknown {
  if (value === "Infinity") return Number.POSITIVE_INFINITY;
  if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
  if (Array.isArray(value)) return value.map(revive);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revive(part)])) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Where two values part, as paths; relative above 1, absolute below. */
function differences(actual: unknown, expected: unknown, tol: number, path = ""): string[] {
  if (isRecord(expected)) {
    if (!isRecord(actual)) return [`${path} is ${actual}`];
    return Object.entries(expected).flatMap(([key, value]) => differences(actual[key], value, tol, `${path}.${key}`));
  }
  if (typeof expected === "number" && Number.isFinite(expected) && typeof actual === "number") {
    const allowed = tol * Math.max(1, Math.abs(expected));
    return Math.abs(actual - expected) <= allowed ? [] : [`${path} is ${actual}, R has ${expected}`];
  }
  return Object.is(actual, expected) ? [] : [`${path} is ${actual}, R has ${expected}`];
}

const functions = statistics as unknown as Record<string, (input: unknown) => unknown>;

describe("every method gives what R gives", () => {
  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, {fn, input, output, tol}) => {
    const method = functions[fn];
    if (!method) throw new Error(`no method ${fn}`);
    expect(differences(method(revive(input)), revive(output), tol)).toEqual([]);
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
