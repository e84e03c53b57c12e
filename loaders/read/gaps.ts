import {z} from "zod";
import type {Gap} from "../model/gap.js";
import {readJson} from "./json.js";
import {listById, TEXT} from "./shapes.js";

const GAPS = listById(z.strictObject({id: z.string(), what: TEXT, where: TEXT, consequence: TEXT}), "gap");

/**
 * Reads what was looked for and not found, from `data/gaps.json`.
 * @throws ScreeningError when it is not of that shape, or an id stands twice
 */
export function readGaps(root: string = process.cwd()): Gap[] {
  return readJson(root, "data/gaps.json", GAPS);
}
