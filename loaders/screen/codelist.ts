import type {Issue} from "../model/issue.js";
import type {RawTable} from "../model/raw.js";

const NEEDED = ["code", "label_sv", "label_en", "order", "parent", "definition_sv", "definition_en"] as const;

/** A code list: the seven columns, unique codes in kebab-case, labels in both languages, a whole-number order, parents that exist. */
export function screenCodelist(table: RawTable): Issue[] {
  if (table.issues.length > 0) return [...table.issues];
  const {path, columns, rows} = table;
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return missing.map((field) => ({path, line: 1, field, rule: "codelist", message: "missing column"}));
  const lines = new Map<string, number>();
  return rows.flatMap(({line, cells}) => {
    const issues = screenCode(table, line, cells);
    const first = lines.get(cells.code ?? "");
    if (first === undefined) lines.set(cells.code ?? "", line);
    else
      issues.push({
        path,
        line,
        field: "code",
        value: cells.code ?? "",
        rule: "codelist",
        message: `code stands twice, first in line ${first},`
      });
    return issues;
  });
}

function screenCode({path, rows}: RawTable, line: number, cells: Readonly<Record<string, string>>): Issue[] {
  const issues: Issue[] = [];
  const add = (field: string, message: string, allowed: string) =>
    issues.push({path, line, field, value: cells[field] ?? "", rule: "codelist", message, allowed});
  if (!/^[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*$/.test(cells.code ?? ""))
    add("code", "malformed code", "letters, digits and single hyphens");
  if (!/^\d+$/.test(cells.order ?? "")) add("order", "order is not a whole number", "0, 1, 2, …");
  for (const field of ["label_sv", "label_en"])
    if (!cells[field]) add(field, "empty label", "a label in each language");
  const parent = cells.parent ?? "";
  // The parents of `form` are purposes: a list may point into another list, which the datasets' screening then knows.
  const own = rows.some((row) => row.cells.code === parent);
  if (parent !== "" && !own && !path.endsWith("/form.csv")) add("parent", "unknown parent", "a code of the same list");
  return issues;
}
