import type {Codelist} from "../../model/codelist.js";
import type {Text} from "../../model/language.js";
import type {SubmissionSchema} from "../../model/submission-schema.js";

/** What submissions are screened against. */
export interface SubmissionContext {
  schema: SubmissionSchema;
  codelists: ReadonlyMap<string, Codelist>;
  /** Keys of `data/references.json`. */
  references: ReadonlySet<string>;
  /** Year of the edition: no later one can have been counted. Absent where the edition is not known. */
  lastYear?: number;
}

/** Titles of the columns by name, in both languages. */
export function columnTitles({columns}: SubmissionSchema): ReadonlyMap<string, Text> {
  return new Map(columns.map(({name, title}) => [name, title]));
}
