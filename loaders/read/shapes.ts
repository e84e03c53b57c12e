import {z} from "zod";

/** A text in both languages, neither of them empty. */
export const TEXT = z.object({sv: z.string().min(1), en: z.string().min(1)});

/** A date, ISO 8601. */
export const ISO_DATE = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date is written YYYY-MM-DD");
