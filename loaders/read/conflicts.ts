import {z} from "zod";
import type {Conflict} from "../model/conflict.js";
import {readJson} from "./json.js";
import {listById, TEXT} from "./shapes.js";

const CONFLICTS = listById(
  z.strictObject({
    id: z.string(),
    title: TEXT,
    explanation: TEXT,
    observations: z.array(z.strictObject({dataset: z.string(), where: z.record(z.string(), z.string())})).min(1)
  }),
  "conflict"
);

/**
 * Reads where sources contradict each other, from `data/conflicts.json`.
 * @throws ScreeningError when it is not of that shape, or an id stands twice
 */
export function readConflicts(root: string = process.cwd()): Conflict[] {
  return readJson(root, "data/conflicts.json", CONFLICTS);
}
