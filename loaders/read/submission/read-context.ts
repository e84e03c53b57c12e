import {headersOf, submissionColumns} from "../../screen/submission/columns-of.js";
import type {SubmissionContext} from "../../screen/submission/context.js";
import {readCodelists} from "../codelists.js";
import {readReferences} from "../references.js";
import {readSubmissionSchema} from "../submission-schema.js";

/** What submissions are screened against: schema, code lists and references of the project. */
export function readSubmissionContext(root: string = process.cwd()): SubmissionContext {
  return {
    schema: readSubmissionSchema(root),
    codelists: readCodelists(root),
    references: new Set(readReferences(root).map(({id}) => id))
  };
}

/** Everything that a column of a delivered table may be headed by. */
export function deliveredHeaders(context: SubmissionContext): ReadonlyMap<string, string> {
  return headersOf(submissionColumns(context));
}
