import {z} from "zod";
import type {Issue} from "../model/issue.js";
import type {RawDataset} from "../model/raw.js";

const FIELD = z.looseObject({
  name: z.string(),
  type: z.string(),
  role: z.enum(["dimension", "measure", "attribute"]).optional(),
  title: z.string().min(1),
  "title@en": z.string().min(1),
  codelist: z.string().nullish()
});

const RESOURCE = z.looseObject({
  name: z.string(),
  path: z.string(),
  profile: z.enum(["observations", "events"]).default("observations"),
  bytes: z.number().int(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/, "a hash is written sha256:<64 hexadecimal digits>"),
  schema: z.looseObject({primaryKey: z.array(z.string()).min(1), fields: z.array(FIELD).min(1)}),
  totals: z.array(z.strictObject({over: z.string(), total: z.string(), parts: z.array(z.string()).min(2)})).default([]),
  accepted: z
    .array(
      z.looseObject({where: z.record(z.string(), z.string()), check: z.literal("totals"), reason: z.string().min(1)})
    )
    .default([])
});

const DESCRIPTOR = z.looseObject({
  name: z.string(),
  title: z.string().min(1),
  "title@en": z.string().min(1),
  shortTitle: z.string().min(1),
  "shortTitle@en": z.string().min(1),
  description: z.string().min(1),
  "description@en": z.string().min(1),
  concept: z.string(),
  sourceType: z.string(),
  sources: z
    .array(
      z.looseObject({
        title: z.string(),
        "title@en": z.string().optional(),
        path: z.string().optional(),
        reference: z.string().optional(),
        accessed: z.string().optional(),
        copy: z.looseObject({title: z.string(), path: z.string().optional()}).optional()
      })
    )
    .min(1),
  licenses: z
    .array(z.looseObject({title: z.string(), "title@en": z.string().optional(), path: z.string().optional()}))
    .min(1),
  resources: z.tuple([RESOURCE])
});

/** A dataset's description (Data Package v2 with the report's own properties), checked. */
export type Descriptor = z.infer<typeof DESCRIPTOR>;

/**
 * Checks a dataset's description: every property that is missing or of the wrong kind is an issue with its place in the JSON.
 * @returns the description, or the issues
 */
export function screenDescriptor({name, descriptorPath, descriptor, folder}: RawDataset): Descriptor | Issue[] {
  const result = DESCRIPTOR.safeParse(descriptor);
  if (!result.success) {
    return result.error.issues.map(({path, message}) => ({
      path: descriptorPath,
      field: path.map(String).join(".") || "the top",
      rule: "descriptor",
      message: message.charAt(0).toLowerCase() + message.slice(1)
    }));
  }
  const [resource] = result.data.resources;
  if (resource.path === `${name}.csv`) return result.data;
  const allowed = `${name}.csv, the name of the folder ${folder}`;
  return [
    {
      path: descriptorPath,
      field: "resources.0.path",
      value: resource.path,
      rule: "descriptor",
      message: "unexpected file",
      allowed
    }
  ];
}
