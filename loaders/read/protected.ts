import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import type {
  AuditedCell,
  ProtectedCell,
  ProtectedCollection,
  ProtectedCount,
  ProtectedCounts
} from "../model/protected.js";
import type {RawRow} from "../model/raw.js";
import {SUBMISSION_DIMENSIONS, SUBMISSION_UNITS} from "../model/submission.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readCsv} from "./csv.js";
import {readJson} from "./json.js";

const FOLDER = "data/protected";

const text = z.strictObject({sv: z.string(), en: z.string()});
const unit = z.enum(SUBMISSION_UNITS);
const shape = z.strictObject({
  name: z.string(),
  title: text,
  edition: z.string(),
  date: z.iso.date(),
  synthetic: z.boolean(),
  rules: z.string(),
  authorities: z.array(z.string()),
  earlier: z.array(z.string()),
  corrections: z.array(z.strictObject({authority: z.string(), unit, reason: text, since: z.iso.date()})),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      authority: z.string(),
      unit,
      dimensions: z.array(
        z.strictObject({
          name: z.enum(SUBMISSION_DIMENSIONS),
          categories: z.array(
            z.strictObject({code: z.string(), parts: z.array(z.string()).min(1), label: text.optional()})
          )
        })
      ),
      years: z.array(z.string()).min(1).optional(),
      threshold: z.int(),
      method: z.enum(["suppression", "rounding"]),
      basis: z.enum(["delivered", "overlap", "bounds"])
    })
  )
});

/** Names of the protected collections, sorted: the folders under `data/protected/`. */
export function listProtected(root: string = process.cwd()): string[] {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();
}

/**
 * Reads every protected collection: all that may be known of the delivered counts outside `data/submissions/`.
 * @throws ScreeningError with the place of what is not as `npm run protect` writes it
 */
export function readProtectedCollections(root: string = process.cwd()): ProtectedCollection[] {
  return listProtected(root).map((name) => readProtectedCollection(root, name));
}

/**
 * Reads one protected collection by its name.
 * @param parent where its folder lies, relative to the root; an edition keeps its own copy
 */
export function readProtectedCollection(root: string, name: string, parent: string = FOLDER): ProtectedCollection {
  const folder = `${parent}/${name}`;
  const {tables, ...facts} = readJson(root, `${folder}/collection.json`, shape);
  return {
    ...facts,
    tables: tables.map((table) => {
      const design = table as Omit<ProtectedCounts, "counts">;
      return {...design, counts: readCounts(root, `${folder}/${table.name}.csv`, design)};
    }),
    audit: readRows(root, `${folder}/audit.csv`).map((row) => toAuditedCell(row, `${folder}/audit.csv`))
  };
}

function readRows(root: string, path: string): readonly RawRow[] {
  if (!existsSync(join(root, path))) throw new ScreeningError([{path, rule: "files", message: "file is missing"}]);
  const {rows, issues} = readCsv(join(root, path), path);
  if (issues.length > 0) throw new ScreeningError(issues);
  return rows;
}

function readCounts(root: string, path: string, {dimensions}: Pick<ProtectedCounts, "dimensions">): ProtectedCount[] {
  return readRows(root, path).map(({line, cells}) => ({
    key: Object.fromEntries(dimensions.map(({name}) => [name, cells[name] ?? ""])),
    cell: toCell(cells, path, line)
  }));
}

function toCell({status, ...numbers}: RawRow["cells"], path: string, line: number): ProtectedCell {
  const {value, lower, upper} = onlyNumbers(numbers, path, line);
  if (status === "suppressed" || status === "missing") return {status};
  if (status === "published" && value) return {status, value: Number(value)};
  if (status === "rounded" && value && upper)
    return {status, value: Number(value), base: Number(upper) - Number(value) + 1};
  if (status === "bounded" && lower) return {status, lower: Number(lower), ...(upper ? {upper: Number(upper)} : {})};
  throw new ScreeningError([
    {
      path,
      line,
      field: "status",
      value: status ?? "",
      rule: "status",
      message: "not a protected cell",
      allowed: "published or rounded with value, bounded with lower, suppressed, missing"
    }
  ]);
}

/** The numbers of a row: text in their place would be a cell that is not a number, and pass for published. */
function onlyNumbers(
  {value = "", lower = "", upper = ""}: RawRow["cells"],
  path: string,
  line: number
): Record<"value" | "lower" | "upper", string> {
  const issues = Object.entries({value, lower, upper})
    .filter(([, text]) => text !== "" && !/^\d+$/.test(text))
    .map(([field, text]) => ({
      path,
      line,
      field,
      value: text,
      rule: "numbers",
      message: "not a whole number",
      allowed: "0, 1, 2, … or empty"
    }));
  if (issues.length > 0) throw new ScreeningError(issues);
  return {value, lower, upper};
}

function toAuditedCell({cells, line}: RawRow, path: string): AuditedCell {
  const {lower, upper} = onlyNumbers(cells, path, line);
  if (lower === "")
    throw new ScreeningError([
      {path, line, field: "lower", value: "", rule: "numbers", message: "no lower bound", allowed: "0, 1, 2, …"}
    ]);
  const pairs = (cells.key ?? "").split(";").map((pair) => pair.split("="));
  return {
    table: cells.table ?? "",
    key: Object.fromEntries(pairs.map(([name = "", code = ""]) => [name, code])),
    lower: Number(lower),
    ...(upper ? {upper: Number(upper)} : {})
  };
}
