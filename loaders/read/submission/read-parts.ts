import {existsSync, statSync} from "node:fs";
import {basename, join} from "node:path";
import type {Delivery} from "../../model/delivered.js";
import type {Issue} from "../../model/issue.js";
import type {Correction} from "../../model/submission.js";
import type {DeliveredParts, OwnedDelivery} from "../../screen/submission/collection.js";
import {headersOf, knownColumns, overlapColumns} from "../../screen/submission/columns-of.js";
import type {SubmissionContext} from "../../screen/submission/context.js";
import {submissionIssue} from "../../screen/submission/messages.js";
import {readJson} from "../json.js";
import {COLLECTION, CORRECTIONS, type CollectionDescriptor} from "./collection-shape.js";
import {type FolderEntry, listDelivered, listFolder} from "./list-folder.js";
import {deliveredHeaders} from "./read-context.js";
import {readDelivery} from "./read-delivery.js";

/** What may lie in a collection’s folder besides the authorities’ folders. */
const ENTRIES = [
  "collection.json",
  "corrections.json",
  "overlap.csv",
  "overlap.xlsx",
  "known.csv",
  "known.xlsx",
  "last-year",
  "report",
  "README.md"
];

/** How a folder is read: where, against what, and whom to tell of each file. */
export interface PartsOptions {
  root: string;
  context: SubmissionContext;
  say?: (path: string) => void;
}

/**
 * Reads `collection.json` of a collection.
 * @throws ScreeningError when it is not there or not as it should be
 */
export function readDescriptor(root: string, folder: string): {descriptor: CollectionDescriptor; issues: Issue[]} {
  const path = `${folder}/collection.json`;
  const descriptor = readJson(root, path, COLLECTION);
  const wrongName =
    descriptor.name === basename(folder)
      ? []
      : [submissionIssue("collection-name", {path, field: "name", value: descriptor.name}, {folder: basename(folder)})];
  const wrongEditions = descriptor.earlier
    .filter((name) => !existsSync(join(root, "data/protected", name)))
    .map((value) => submissionIssue("no-such-edition", {path, field: "earlier", value}));
  return {descriptor, issues: [...wrongName, ...wrongEditions]};
}

/** Reads every file of a collection’s folder. */
export async function readParts(
  folder: string,
  {earlier}: Pick<CollectionDescriptor, "earlier">,
  options: PartsOptions
): Promise<{parts: DeliveredParts; issues: Issue[]}> {
  const {root, context} = options;
  const entries = listFolder(root, folder);
  const authorities = authoritiesOf(context);
  const foreign = entries.filter((entry) => !isExpected(entry, entries, authorities));
  const own = await readAuthorities(folder, folder, options);
  const last = previousFolder(root, folder, earlier);
  const previous = last === undefined ? {files: [], issues: []} : await readAuthorities(last, last, options);
  const single = async (name: string, headers: ReadonlyMap<string, string>): Promise<Delivery | undefined> => {
    const entry = entries.find((one) => one.name === `${name}.csv` || one.name === `${name}.xlsx`);
    return entry && readDelivery(`${folder}/${entry.name}`, {root, home: folder, headers});
  };
  const [overlap, known] = [
    await single("overlap", headersOf(overlapColumns(context))),
    await single("known", headersOf(knownColumns(context)))
  ];
  return {
    parts: {
      files: own.files,
      previous: previous.files,
      corrections: readCorrections(root, folder),
      correctionsPath: `${folder}/corrections.json`,
      ...(overlap ? {overlap} : {}),
      ...(known ? {known} : {})
    },
    issues: [
      ...foreign.map(({name}) =>
        submissionIssue(
          "unknown-entry",
          {path: `${folder}/${name}`},
          {entries: [...authorities, ...ENTRIES].join(", ")}
        )
      ),
      ...own.issues,
      ...previous.issues
    ]
  };
}

/**
 * The corrections of a collection; none where there is no such file.
 * @throws ScreeningError when the file is not as it should be
 */
export function readCorrections(root: string, folder: string): Correction[] {
  const path = `${folder}/corrections.json`;
  return existsSync(join(root, path)) ? readJson(root, path, CORRECTIONS) : [];
}

/** Codes of the authorities that may deliver, which are the names of their folders. */
export function authoritiesOf({schema}: SubmissionContext): readonly string[] {
  return schema.columns.flatMap((column) =>
    column.name === "authority" && "codes" in column ? (column.codes ?? []) : []
  );
}

/** True for what belongs in a collection’s folder; of a table in two formats, one is too many. */
function isExpected(
  {name, folder}: FolderEntry,
  entries: readonly FolderEntry[],
  authorities: readonly string[]
): boolean {
  if (authorities.includes(name)) return folder;
  const twice = name.endsWith(".xlsx") && entries.some((other) => other.name === name.replace(/xlsx$/, "csv"));
  return ENTRIES.includes(name) && !twice;
}

// Last year’s files lie beside this year’s, or are the collection of the edition before.
function previousFolder(root: string, folder: string, earlier: readonly string[]): string | undefined {
  const edition = earlier.at(-1);
  const places = [
    `${folder}/last-year`,
    ...(edition === undefined ? [] : [`${folder.replace(/[^/]*$/, "")}${edition}`])
  ];
  return places.find((place) => statSync(join(root, place), {throwIfNoEntry: false})?.isDirectory());
}

/** Reads the folders of the authorities within a folder. */
async function readAuthorities(
  folder: string,
  home: string,
  options: PartsOptions
): Promise<{files: OwnedDelivery[]; issues: Issue[]}> {
  const authorities = authoritiesOf(options.context);
  const names = listFolder(options.root, folder)
    .filter((entry) => entry.folder && authorities.includes(entry.name))
    .map(({name}) => name);
  const read = [];
  for (const name of names) read.push(await readAuthority(`${folder}/${name}`, home, name, options));
  return {files: read.flatMap(({files}) => files), issues: read.flatMap(({issues}) => issues)};
}

/** Reads every file of one authority’s folder. */
export async function readAuthority(
  folder: string,
  home: string,
  authority: string | undefined,
  {root, context, say}: PartsOptions
): Promise<{files: OwnedDelivery[]; issues: Issue[]}> {
  const {files: paths, issues} = listDelivered(root, folder);
  const headers = deliveredHeaders(context);
  const files: OwnedDelivery[] = [];
  for (const path of paths) {
    say?.(path);
    const delivery = await readDelivery(path, {root, home, headers});
    files.push(authority === undefined ? {delivery} : {authority, delivery});
  }
  return {files, issues};
}
