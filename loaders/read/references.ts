import {z} from "zod";
import type {Reference} from "../model/reference.js";
import {ScreeningError} from "../screen/screening-error.js";
import {readJson} from "./json.js";

const PATH = "data/references.json";
const DATE = z.object({"date-parts": z.array(z.array(z.number().int())).optional()});
const NAME = z.object({literal: z.string().optional(), family: z.string().optional(), given: z.string().optional()});
const REFERENCES = z.array(
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
  })
);

/**
 * Reads every publication that is cited, from `data/references.json` (CSL-JSON).
 * @throws ScreeningError when an entry is not as it should be, or an id stands twice
 */
export function readReferences(root: string = process.cwd()): Reference[] {
  const references = readJson(root, PATH, REFERENCES);
  const ids = references.map(({id}) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) {
    throw new ScreeningError(
      twice.map((value) => ({path: PATH, field: "id", value, rule: "keys", message: "reference stands twice"}))
    );
  }
  return references;
}
