import {existsSync, readdirSync, statSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import type {Issue} from "../../model/issue.js";
import {type DeliveredParts, type OwnedDelivery, screenParts} from "../../screen/submission/collection.js";
import {headersOf, knownColumns, overlapColumns} from "../../screen/submission/columns-of.js";
import type {SubmissionContext} from "../../screen/submission/context.js";
import {contextOf, screenCollection} from "../collection.js";
import {deliveredHeaders, readSubmissionContext} from "./read-context.js";
import {readDelivery} from "./read-delivery.js";
import {authoritiesOf, readAuthority, readCorrections, readDescriptor} from "./read-parts.js";

/** What screening of a file or folder found. */
export interface TargetResult {
  issues: readonly Issue[];
  /** Files that were read, and tables in them without an error. */
  files: number;
  tables: number;
}

const FOLDER = "data/submissions";

/** Folders of the collections that were delivered, sorted. */
export function listCollections(root: string = process.cwd()): string[] {
  if (!existsSync(join(root, FOLDER))) return [];
  return readdirSync(join(root, FOLDER))
    .map((name) => `${FOLDER}/${name}`)
    .filter((folder) => existsSync(join(root, folder, "collection.json")))
    .sort();
}

/**
 * Screens a collection’s folder, an authority’s folder or a single file. What lies in a collection is screened with its date and its
 * corrections.
 * @param path relative to the root
 * @param say is told the path of each file before it is read
 * @throws ScreeningError when the collection’s own description is not as it should be
 */
export async function screenTarget(root: string, path: string, say: (path: string) => void): Promise<TargetResult> {
  const project = readSubmissionContext(root);
  if (existsSync(join(root, path, "collection.json"))) {
    const {issues, tables, inputs} = await screenCollection(root, path, say, project);
    return {issues, tables: tables.length, files: inputs.length};
  }
  const isFolder = statSync(join(root, path), {throwIfNoEntry: false})?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  const collection = [folder, dirname(folder)].find((place) => existsSync(join(root, place, "collection.json")));
  const context = collection === undefined ? project : contextOf(readDescriptor(root, collection).descriptor, project);
  const parts = isFolder ? await readFolder(root, path, context, say) : await readFile(root, path, context, say);
  const corrections = collection === undefined ? [] : readCorrections(root, collection);
  const files = [...parts.files, ...[parts.overlap, parts.known].filter((file) => file !== undefined)].length;
  const screened = screenParts({...parts, corrections, correctionsPath: `${collection}/corrections.json`}, context);
  // Other files may hold the rows that are corrected, and the tables that share children.
  const issues = [...parts.issues, ...screened.issues].filter(({rule}) => !ELSEWHERE.has(rule));
  return {issues, tables: screened.tables.length, files};
}

const ELSEWHERE: ReadonlySet<string> = new Set(["correction-without-row", "overlap-without-table"]);

type ReadParts = Pick<DeliveredParts, "files" | "previous" | "overlap" | "known"> & {issues: Issue[]};

async function readFolder(
  root: string,
  path: string,
  context: SubmissionContext,
  say: (path: string) => void
): Promise<ReadParts> {
  const authority = authoritiesOf(context).find((code) => code === basename(path));
  const options = {root, context, say};
  const own = await readAuthority(path, path, authority, options);
  const last = `${dirname(path)}/last-year/${basename(path)}`;
  const isLast = statSync(join(root, last), {throwIfNoEntry: false})?.isDirectory() === true;
  const previous = isLast ? await readAuthority(last, last, authority, options) : {files: [], issues: []};
  return {files: own.files, previous: previous.files, issues: [...own.issues, ...previous.issues]};
}

async function readFile(
  root: string,
  path: string,
  context: SubmissionContext,
  say: (path: string) => void
): Promise<ReadParts> {
  say(path);
  const read = (headers: ReadonlyMap<string, string>) => readDelivery(path, {root, home: dirname(path), headers});
  const none = {files: [], previous: [], issues: []};
  const stem = basename(path).replace(/\.[^.]*$/, "");
  if (stem === "overlap") return {...none, overlap: await read(headersOf(overlapColumns(context)))};
  if (stem === "known") return {...none, known: await read(headersOf(knownColumns(context)))};
  const authority = authoritiesOf(context).find((code) => code === basename(dirname(path)));
  const delivery = await read(deliveredHeaders(context));
  const file: OwnedDelivery = authority === undefined ? {delivery} : {authority, delivery};
  return {...none, files: [file]};
}
