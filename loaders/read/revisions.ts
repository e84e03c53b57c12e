import {existsSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import {REVISION_KINDS, type RevisionDeclaration} from "../model/edition.js";
import {readJson} from "./json.js";
import {ISO_DATE, listById, TEXT} from "./shapes.js";

/** Where changes since the last edition are declared. */
export const REVISIONS = "data/revisions.json";

const REASON = TEXT.refine(
  ({sv, en}) => ![sv, en].some((text) => /^\[.*\]$/.test(text.trim())),
  "say in both languages why the figures were changed"
);
const SHAPE = listById(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is written in lower case with hyphens"),
    kind: z.enum(REVISION_KINDS, "a kind is planned, correction or preliminary"),
    reason: REASON,
    since: ISO_DATE,
    cells: z.array(z.strictObject({table: z.string(), where: z.record(z.string(), z.string())})),
    claims: z.array(z.string()).default([])
  }),
  "revision"
);

/**
 * Reads what is declared of changes since the last edition, from `data/revisions.json`; nothing where there is no such file.
 * @throws ScreeningError when it is not of that shape, or an id stands twice
 */
export function readRevisions(root: string = process.cwd()): RevisionDeclaration[] {
  if (!existsSync(join(root, REVISIONS))) return [];
  return readJson(root, REVISIONS, SHAPE);
}
