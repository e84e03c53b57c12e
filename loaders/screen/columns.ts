import type {Issue} from "../model/issue.js";
import type {RawTable} from "../model/raw.js";
import type {Descriptor} from "./descriptor.js";

/** The measure and its attributes, in this order, at the end of every table of observations. */
export const MEASURE_COLUMNS = [
  "measure",
  "unit",
  "value",
  "lower",
  "upper",
  "status",
  "wording",
  "source",
  "via",
  "place",
  "note"
] as const;

/** The columns of the file are those of the description, in its order, and observations end with the eleven common ones. */
export function screenColumns({path, columns}: RawTable, {resources: [resource]}: Descriptor): Issue[] {
  const described = resource.schema.fields.map(({name}) => name);
  const issues = difference(path, columns, described);
  if (issues.length > 0 || resource.profile === "events") return issues;
  const end = columns.slice(-MEASURE_COLUMNS.length).join(",");
  if (end === MEASURE_COLUMNS.join(",")) return [];
  return [
    {
      path,
      line: 1,
      rule: "columns",
      message: "the last columns are wrong",
      value: end,
      allowed: MEASURE_COLUMNS.join(",")
    }
  ];
}

function difference(path: string, columns: readonly string[], described: readonly string[]): Issue[] {
  const missing = described.filter((name) => !columns.includes(name));
  const extra = columns.filter((name) => !described.includes(name));
  if (missing.length === 0 && extra.length === 0) {
    if (columns.join(",") === described.join(",")) return [];
    return [
      {
        path,
        line: 1,
        rule: "columns",
        message: "columns out of order",
        value: columns.join(","),
        allowed: described.join(",")
      }
    ];
  }
  return [
    ...missing.map((field): Issue => ({path, line: 1, field, rule: "columns", message: "missing column"})),
    ...extra.map((field): Issue => ({path, line: 1, field, rule: "columns", message: "column not in datapackage.json"}))
  ];
}
