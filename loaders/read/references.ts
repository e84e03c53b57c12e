import {z} from "zod";
import type {Reference} from "../model/reference.js";
import {readJson} from "./json.js";
import {listById} from "./shapes.js";

const PATH = "data/references.json";
const DATE = z.object({"date-parts": z.array(z.array(z.number().int())).optional()});
const NAME = z.object({literal: z.string().optional(), family: z.string().optional(), given: z.string().optional()});
const REFERENCES = listById(
  z.looseObject({
    id: z.string().regex(/^[a-z0-9-]+$/, "an id is in kebab-case"),
    type: z.string(),
    title: z.string().min(1),
    author: z.array(NAME).optional(),
    publisher: z.string().optional(),
    number: z.string().optional(),
    issued: DATE.optional(),
    accessed: DATE.optional(),
    URL: z.string().optional(),
    language: z.string(),
    note: z.string().optional()
  }),
  "reference"
);

/**
 * Reads every publication that is cited, from `data/references.json` (CSL-JSON).
 * @throws ScreeningError when an entry is not as it should be, or an id stands twice
 */
export function readReferences(root: string = process.cwd()): Reference[] {
  return readJson(root, PATH, REFERENCES);
}
