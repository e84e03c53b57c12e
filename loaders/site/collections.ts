import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {type PublishedCollection, readPublishedCollections, SYNTHETIC_NOTE} from "../tables/collections/index.js";
import {toArrow} from "../write/arrow.js";
import {toCollectionWorkbook} from "../write/collection-workbook.js";
import {toCsv} from "../write/csv.js";
import {toSpreadsheet} from "../write/spreadsheet.js";

/**
 * Puts the downloads of every published collection into `data/<collection>/`: each table as CSV and as Arrow, all of them as one
 * spreadsheet.
 * @param root the project's folder
 * @param folder the built site
 */
export async function publishCollections(root: string, folder: string): Promise<void> {
  for (const collection of readPublishedCollections(root)) {
    const target = join(folder, "data", collection.view.name);
    await mkdir(target, {recursive: true});
    for (const [name, content] of await makeDownloads(collection)) await writeFile(join(target, name), content);
  }
}

/** The downloads of one collection by file name; equal collections give equal bytes. */
export async function makeDownloads({view, tables}: PublishedCollection): Promise<Map<string, Uint8Array | string>> {
  const {name, title, edition, date, synthetic} = view;
  const facts = {name, title, edition, date, ...(synthetic ? {mark: SYNTHETIC_NOTE} : {})};
  const workbook = await toSpreadsheet(toCollectionWorkbook(facts, tables));
  return new Map<string, Uint8Array | string>([
    ...tables.flatMap((table): [string, Uint8Array | string][] => [
      [`${table.name}.csv`, toCsv(table)],
      [`${table.name}.arrow`, toArrow(table)]
    ]),
    [`${name}.xlsx`, workbook]
  ]);
}
