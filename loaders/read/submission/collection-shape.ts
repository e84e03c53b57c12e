import {z} from "zod";
import {SUBMISSION_DIMENSIONS, SUBMISSION_UNITS} from "../../model/submission.js";

const text = z.strictObject({sv: z.string().min(1), en: z.string().min(1)});
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a name in kebab-case");
const unit = z.enum(SUBMISSION_UNITS);
const count = z.int().min(0);

/** How a table is to be published. */
const design = z.strictObject({
  name: kebab,
  authority: z.string(),
  unit,
  dimensions: z
    .array(
      z.strictObject({
        name: z.enum(SUBMISSION_DIMENSIONS),
        categories: z
          .array(z.strictObject({code: z.string(), parts: z.array(z.string()).min(1), label: text.optional()}))
          .min(1)
      })
    )
    .min(1)
});

/** `collection.json`: what a collection is. */
export const COLLECTION = z.strictObject({
  $schema: z.string().optional(),
  name: kebab,
  title: text,
  edition: z.string().min(1),
  date: z.iso.date(),
  synthetic: z.boolean(),
  /** What a synthetic collection says of itself. */
  mark: text.optional(),
  note: text.optional(),
  earlier: z.array(kebab).default([]),
  designs: z.array(design).optional(),
  rounding: z.array(kebab).default([])
});

/** `corrections.json`: changes to what was delivered. */
export const CORRECTIONS = z.array(
  z.strictObject({
    authority: z.string(),
    unit,
    where: z.partialRecord(z.enum(SUBMISSION_DIMENSIONS), z.string()),
    expect: count,
    set: count,
    reason: text,
    since: z.iso.date()
  })
);

/** What `collection.json` says. */
export type CollectionDescriptor = z.infer<typeof COLLECTION>;
