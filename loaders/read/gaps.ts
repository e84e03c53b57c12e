import {z} from "zod";
import type {Gap} from "../model/gap.js";
import {readJson} from "./json.js";
import {TEXT} from "./shapes.js";

const GAPS = z.array(z.strictObject({id: z.string(), what: TEXT, where: TEXT, consequence: TEXT}));

/** Reads what was looked for and not found, from `data/gaps.json`. */
export function readGaps(root: string = process.cwd()): Gap[] {
  return readJson(root, "data/gaps.json", GAPS);
}
