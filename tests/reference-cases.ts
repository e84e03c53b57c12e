import {readFileSync} from "node:fs";

/** One value computed elsewhere, with the call that made it in the file. */
export interface ReferenceCase {
  id: string;
  fn: string;
  input: unknown;
  output: unknown;
  tol: number;
}

/** The reference cases of a file, with Infinity, which JSON has no number for, brought back from its word. */
export function readCases(url: URL): ReferenceCase[] {
  const {cases} = JSON.parse(readFileSync(url, "utf8")) as {cases: ReferenceCase[]};
  return cases.map((one) => ({...one, input: revive(one.input), output: revive(one.output)}));
}

function revive(value: unknown): unknown {
  if (value === "Infinity") return Number.POSITIVE_INFINITY;
  if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
  if (Array.isArray(value)) return value.map(revive);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revive(part)])) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Where two values part, as paths; relative above 1, absolute below. Lists must be of one length. */
export function differences(actual: unknown, expected: unknown, tol: number, path = ""): string[] {
  if (isRecord(expected)) {
    if (!isRecord(actual)) return [`${path} is ${actual}`];
    const length =
      Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length
        ? [`${path} has ${actual.length} items, the reference has ${expected.length}`]
        : [];
    const parts = Object.entries(expected).flatMap(([key, value]) =>
      differences(actual[key], value, tol, `${path}.${key}`)
    );
    return [...length, ...parts];
  }
  if (typeof expected === "number" && Number.isFinite(expected) && typeof actual === "number") {
    const allowed = tol * Math.max(1, Math.abs(expected));
    return Math.abs(actual - expected) <= allowed ? [] : [`${path} is ${actual}, the reference has ${expected}`];
  }
  return Object.is(actual, expected) ? [] : [`${path} is ${actual}, the reference has ${expected}`];
}
