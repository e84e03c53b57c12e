import {type ZodType, z} from "zod";

/** A text in both languages, neither of them empty. */
export const TEXT = z.object({sv: z.string().min(1), en: z.string().min(1)});

/** A day that there is, ISO 8601. */
export const ISO_DATE = z.iso.date("a date is written YYYY-MM-DD");

/**
 * A list whose entries are known by their ids, none of which stands twice: else what names it would mean the first, in silence.
 * @param what what an entry is, for the message
 */
export function listById<Entry extends {id: string}>(entry: ZodType<Entry>, what: string): ZodType<Entry[]> {
  return z.array(entry).superRefine((entries, {addIssue}) => {
    const ids = entries.map(({id}) => id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        addIssue({code: "custom", path: [index, "id"], message: `${what} stands twice: "${id}" (give it another id)`});
  });
}
