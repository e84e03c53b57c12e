import {z} from "zod";
import {SUBMISSION_DIMENSIONS} from "../model/submission.js";
import type {SubmissionSchema} from "../model/submission-schema.js";
import {readJson} from "./json.js";

const PATH = "data/submissions/schema.json";

const text = z.strictObject({sv: z.string().min(1), en: z.string().min(1)});
const base = {title: text, description: text, required: z.boolean()};
const codes = z.array(z.string().min(1)).min(1);

const column = z.discriminatedUnion("role", [
  z.strictObject({
    ...base,
    role: z.literal("dimension"),
    name: z.enum(SUBMISSION_DIMENSIONS),
    codelist: z.string().optional(),
    codes: codes.optional(),
    from: z.int().optional(),
    to: z.int().optional()
  }),
  z.strictObject({...base, role: z.literal("unit"), name: z.literal("unit"), codelist: z.string(), codes}),
  z.strictObject({...base, role: z.literal("status"), name: z.literal("status"), codelist: z.string(), codes}),
  z.strictObject({...base, role: z.literal("count"), name: z.literal("count")}),
  z.strictObject({...base, role: z.literal("note"), name: z.literal("note")})
]);

const shape = z.strictObject({
  version: z.string(),
  total: z.string(),
  columns: z.array(column),
  overlap: z.strictObject({description: text, dimensions: z.array(z.enum(SUBMISSION_DIMENSIONS))})
});

/**
 * Reads what authorities deliver.
 * @throws ScreeningError with every place that is not as it should be
 */
export function readSubmissionSchema(root: string = process.cwd()): SubmissionSchema {
  return readJson(root, PATH, shape) as SubmissionSchema;
}
