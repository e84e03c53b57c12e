import type {Codelist} from "../model/codelist.js";
import type {SubmissionSchema} from "../model/submission-schema.js";
import type {Workbook} from "../model/workbook.js";
import {csvHeader} from "./csv-header.js";
import {AUTHORITIES, overlapColumns} from "./overlap-columns.js";
import {readmeText} from "./readme.js";
import {overlapWorkbook, submissionWorkbook} from "./workbooks.js";

export {submissionWorkbook};

/** Content of a file of the template: text, or a workbook that is still to be written. */
export type TemplateContent = string | Workbook;

/**
 * Every file that authorities are given, by name: made from the schema and the code lists alone, so that the template cannot part from what is
 * screened.
 */
export function templateFiles(
  schema: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>
): Readonly<Record<string, TemplateContent>> {
  return {
    "README.md": readmeText(schema, codelists),
    "overlap-en.xlsx": overlapWorkbook(schema, codelists, "en"),
    "overlap-sv.xlsx": overlapWorkbook(schema, codelists, "sv"),
    "overlap.csv": csvHeader([AUTHORITIES, ...overlapColumns(schema).map(({name}) => name)]),
    "submission-en.xlsx": submissionWorkbook(schema, codelists, "en"),
    "submission-sv.xlsx": submissionWorkbook(schema, codelists, "sv"),
    "submission.csv": csvHeader(schema.columns.map(({name}) => name))
  };
}
