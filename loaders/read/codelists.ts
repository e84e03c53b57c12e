import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {Code, Codelist} from "../model/codelist.js";
import type {RawTable} from "../model/raw.js";
import {screenCodelist} from "../screen/codelist.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readCsv} from "./csv.js";

const FOLDER = "data/codelists";
const COLUMNS = new Set(["code", "label_sv", "label_en", "order", "parent", "definition_sv", "definition_en"]);

/**
 * Reads every code list under `data/codelists/`, by name.
 * @param root the project's folder
 * @throws ScreeningError with every issue of every list
 */
export function readCodelists(root: string = process.cwd()): Map<string, Codelist> {
  const files = readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith(".csv"))
    .sort();
  const tables = files.map((file) => readCsv(join(root, FOLDER, file), `${FOLDER}/${file}`));
  const issues = tables.flatMap(screenCodelist);
  if (issues.length > 0) throw new ScreeningError(issues);
  return new Map(tables.map(normalizeCodelist).map((codelist) => [codelist.name, codelist]));
}

/** A code list from its table; the table must have passed screening. */
function normalizeCodelist({path, columns, rows}: RawTable): Codelist {
  const name = path.replace(/^.*\/|\.csv$/g, "");
  const extra = columns.filter((column) => !COLUMNS.has(column));
  const codes = rows.map(({cells}): Code => {
    const get = (column: string) => cells[column] ?? "";
    return {
      code: get("code"),
      label: {sv: get("label_sv"), en: get("label_en")},
      definition: {sv: get("definition_sv"), en: get("definition_en")},
      order: Number(get("order")),
      ...(get("parent") === "" ? {} : {parent: get("parent")}),
      extra: Object.fromEntries(extra.map((column) => [column, get(column)]))
    };
  });
  return {name, path, codes: codes.sort((a, b) => a.order - b.order)};
}
