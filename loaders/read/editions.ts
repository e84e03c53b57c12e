import {join} from "node:path";
import {z} from "zod";
import {CLAIM_KINDS, CLAIM_STATUSES} from "../model/claim.js";
import {type Edition, type FrozenTable, type History, REVISION_KINDS} from "../model/edition.js";
import type {Row} from "../model/table.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readCsv} from "./csv.js";
import {checkFiles, compareNumbers, EDITIONS, listEditions} from "./edition-files.js";
import {readJson} from "./json.js";
import {readPublication} from "./publication.js";
import {readRevisions} from "./revisions.js";
import {ISO_DATE, TEXT} from "./shapes.js";

const COLUMN = z.object({
  name: z.string(),
  type: z.enum(["string", "number"]),
  role: z.enum(["dimension", "measure", "attribute"])
});
const FACTS = z.object({
  number: z.string(),
  date: ISO_DATE,
  commit: z.string(),
  placeholder: z.boolean(),
  publisher: TEXT,
  registrationNumber: z.string(),
  tables: z.array(z.object({name: z.string(), title: TEXT, subtitle: TEXT, columns: z.array(COLUMN)})),
  collections: z.array(z.object({name: z.string(), title: TEXT, synthetic: z.boolean(), tables: z.array(z.string())}))
});
const CLAIM = z.object({
  id: z.string(),
  kind: z.enum(CLAIM_KINDS),
  unit: z.string(),
  period: z.string(),
  status: z.enum(CLAIM_STATUSES),
  facts: z.record(z.string(), z.unknown()),
  text: TEXT
});
const VALUE = z.union([z.string(), z.number(), z.null()]);
const KIND = z.enum(["changed", "removed", "added"]);
const CHANGES = z.object({
  since: z.string().nullable(),
  revisions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(REVISION_KINDS),
      reason: TEXT,
      since: ISO_DATE,
      cells: z.array(z.object({table: z.string(), where: z.record(z.string(), z.string())})),
      claims: z.array(z.string())
    })
  ),
  rows: z.array(
    z.object({
      table: z.string(),
      kind: KIND,
      key: z.record(z.string(), z.string()),
      cells: z.array(
        z.object({
          column: z.string(),
          before: VALUE,
          after: VALUE,
          difference: z.number().nullable(),
          relative: z.number().nullable()
        })
      ),
      revision: z.string().optional()
    })
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      kind: KIND,
      before: CLAIM.optional(),
      revision: z.string().optional(),
      follows: z.boolean().optional()
    })
  )
});

/**
 * Reads every frozen edition, the oldest first; none where there is none yet.
 * @throws ScreeningError naming every file that is not as it was frozen
 */
export function readEditions(root: string = process.cwd()): Edition[] {
  return listEditions(root).map((number) => readEdition(root, number));
}

/**
 * Reads one frozen edition by its number.
 * @throws ScreeningError when it is not as it was frozen, or was frozen under another number
 */
export function readEdition(root: string, number: string): Edition {
  const folder = `${EDITIONS}/${number}`;
  const {files, fingerprint} = checkFiles(root, folder);
  const path = `${folder}/edition.json`;
  const {tables, ...facts} = readJson(root, path, FACTS);
  if (facts.number !== number)
    throw new ScreeningError([
      {path, field: "number", value: facts.number, rule: "editions", message: "is another edition's", allowed: number}
    ]);
  return {
    ...facts,
    tables: tables.map((table) => ({...table, rows: readRows(root, `${folder}/tables/${table.name}.csv`, table)})),
    claims: readJson(root, `${folder}/claims.json`, z.array(CLAIM)),
    changes: readJson(root, `${folder}/changes.json`, CHANGES) as Edition["changes"],
    files,
    fingerprint
  };
}

function readRows(root: string, path: string, {columns}: Pick<FrozenTable, "columns">): Row[] {
  const {rows, issues} = readCsv(join(root, path), path);
  if (issues.length > 0) throw new ScreeningError(issues);
  return rows.map(({cells}) =>
    Object.fromEntries(
      columns.map(({name, type}) => {
        const text = cells[name] ?? "";
        return [name, text === "" ? null : type === "number" ? Number(text) : text];
      })
    )
  );
}

/** The editions around the one that `data/publication.json` names, and what is declared of the changes since the last. */
export function readHistory(root: string = process.cwd()): History {
  const current = readPublication(root).edition.number;
  const editions = readEditions(root);
  const before = editions.filter(({number}) => compareNumbers(number, current) < 0).at(-1);
  const frozen = editions.find(({number}) => number === current);
  return {
    current,
    editions,
    ...(before ? {before} : {}),
    ...(frozen ? {frozen} : {}),
    declarations: readRevisions(root)
  };
}
