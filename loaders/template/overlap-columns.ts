import type {SchemaColumn, SubmissionSchema} from "../model/submission-schema.js";

/** Name of the overlap table's first column: the authorities' codes, separated by spaces. */
export const AUTHORITIES = "authorities";

/** The columns of the overlap table besides the authorities: its dimensions and the count. */
export function overlapColumns({columns, overlap}: SubmissionSchema): SchemaColumn[] {
  const names: readonly string[] = overlap.dimensions;
  return columns.filter(({name, role}) => names.includes(name) || role === "count");
}
