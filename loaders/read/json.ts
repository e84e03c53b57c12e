import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {ZodType} from "zod";
import type {Issue} from "../model/issue.js";
import {ScreeningError} from "../screen/screening-error.js";

/**
 * Reads a JSON file of the project and checks its shape once; nothing behind it checks again.
 * @param path relative to the root, which is how issues name it
 * @throws ScreeningError with every place that is not as it should be
 */
export function readJson<T>(root: string, path: string, shape: ZodType<T>): T {
  const result = shape.safeParse(parse(root, path));
  if (result.success) return result.data;
  throw new ScreeningError(
    result.error.issues.map(
      ({path: field, message}): Issue => ({
        path,
        rule: "shape",
        message: `${message} at ${field.map(String).join(".") || "the top"}`
      })
    )
  );
}

function parse(root: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch (error) {
    throw new ScreeningError([{path, rule: "json", message: `not readable as JSON: ${(error as Error).message}`}]);
  }
}
