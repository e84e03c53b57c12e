import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Finding} from "../../model/finding.js";
import type {Mark, Seen} from "../../model/seen.js";
import type {Names} from "../../protect/gate/mention.js";
import type {DeliveredFile} from "../delivered.js";
import {hashFile, listFiles} from "../files.js";
import {findForbidden} from "./find-forbidden.js";
import {type IsSize, makeIsSize, withoutSizes} from "./own-sizes.js";
import {formOf, markOfPath, placeIn} from "./place-form.js";
import {readDocx} from "./read-docx.js";
import {findJson, readJsonValue} from "./read-json.js";
import {readPage} from "./read-page.js";
import {readArrowFile, readCsvFile, readSpreadsheet, tableFormOf} from "./read-table-file.js";
import {readCatalogue} from "./read-xml.js";

/** What is to be read of a site. */
export interface ReadingPlan {
  /** Each file whose figures must be read: what is the same byte for byte under another name says nothing more. */
  paths: string[];
  /** What may not stand in the site whatever it says. */
  findings: Finding[];
  /** Number of files of the site. */
  files: number;
}

/** Looks at every file of a site without reading its figures. */
export function planReading(folder: string, names: Names, delivered: readonly DeliveredFile[]): ReadingPlan {
  const findings: Finding[] = [];
  const files = listFiles(folder);
  const known = new Set<string>();
  const isMarked = (path: string) => markOfPath(path, names) !== undefined;
  // Downloads first: their names say which table they are.
  const paths = [...files.filter(isMarked), ...files.filter((path) => !isMarked(path))].filter((path) => {
    findings.push(...findForbidden(path, readFileSync(join(folder, path)), delivered));
    const content = `${hashFile(join(folder, path))}${/\.\w+$/.exec(path)?.[0]}`;
    if (known.has(content) && !isMarked(path)) return false;
    known.add(content);
    return names.collections.length > 0 || tableFormOf(path) !== undefined;
  });
  return {paths, findings, files: files.length};
}

/**
 * Reads one file of a site in the form that it has.
 * @throws UnreadableFile when it is not what its name says
 */
export function readSiteFile(folder: string, path: string, names: Names): Promise<Seen[]> {
  return readFile(path, readFileSync(join(folder, path)), names, makeIsSize(folder));
}

async function readFile(path: string, bytes: Buffer, names: Names, isSize: IsSize): Promise<Seen[]> {
  const mark = markOfPath(path, names);
  switch (tableFormOf(path)) {
    case "csv":
      return readCsvFile(path, bytes, mark);
    case "arrow":
      return readArrowFile(path, bytes, names, mark);
    case "spreadsheet":
      return readSpreadsheet(path, bytes, mark, names.tablesOf(mark?.collection ?? ""));
    case undefined:
      return readOther(path, bytes, names, mark, isSize);
  }
}

async function readOther(
  path: string,
  bytes: Buffer,
  names: Names,
  mark: Mark | undefined,
  isSize: IsSize
): Promise<Seen[]> {
  if (/\.pdf$/i.test(path)) return readPdfFile(path, bytes, names, mark);
  if (/\.docx$/i.test(path)) return readDocx(path, bytes, names, mark);
  if (/\.(html?|svg|xml)$/i.test(path)) return readPage(path, bytes.toString("utf8"), names);
  if (/\.rdf$/i.test(path)) return readCatalogue(path, bytes.toString("utf8"), names, isSize);
  if (/(^|[/.])datapackage\.json$/.test(path))
    return readData(path, withoutSizes(path, bytes.toString("utf8"), isSize), names, mark);
  // A receipt lists files and checksums: it is searched for those.
  if (/(^|\/)receipt\.json$/.test(path)) return [];
  if (/\.(json|js|mjs|webmanifest)$/i.test(path)) return readData(path, bytes.toString("utf8"), names, mark);
  return /\.(txt|md|cff)$/i.test(path) ? readPlain(path, bytes.toString("utf8"), names, mark) : [];
}

// What reads PDF is the half of all modules, and a site without its documents holds none: it is loaded when the first is met.
async function readPdfFile(path: string, bytes: Buffer, names: Names, mark: Mark | undefined): Promise<Seen[]> {
  const {readPdf} = await import("./read-pdf.js");
  return readPdf(path, bytes, names, mark);
}

// Bundled libraries are read where they could hold figures: where they name a collection.
function readData(path: string, text: string, names: Names, mark: Mark | undefined): Seen[] {
  if (!/\.(json|webmanifest)$/i.test(path) && names.mention(text) === undefined) return [];
  return findJson(text).flatMap((value) => readJsonValue(value, placeIn(path, formOf(path, "json")), names, mark));
}

function readPlain(path: string, text: string, names: Names, mark: Mark | undefined): Seen[] {
  const collection = mark?.collection ?? names.mention(text);
  return collection === undefined ? [] : [{kind: "text", where: placeIn(path, "prose"), mark: {collection}, text}];
}
