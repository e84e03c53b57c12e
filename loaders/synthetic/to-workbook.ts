import type {Codelist} from "../model/codelist.js";
import type {Language} from "../model/language.js";
import type {SubmissionSchema} from "../model/submission-schema.js";
import type {Sheet, Workbook} from "../model/workbook.js";
import {submissionWorkbook} from "../template/index.js";
import {MARK} from "./mark.js";
import type {DeliveredValues} from "./table.js";

/** The template's workbook, filled in as an official would: the columns that are not used are removed. */
export function toFilledWorkbook(
  {columns, rows}: DeliveredValues,
  schema: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>,
  language: Language
): Workbook {
  const template = submissionWorkbook(schema, codelists, language);
  const titles = columns.map(({title}) => title[language]);
  const fill = (sheet: Sheet): Sheet => ({
    ...sheet,
    columns: sheet.columns.filter(({title}) => titles.includes(title)),
    rows
  });
  const mark = MARK[language];
  const [cover, ...others] = template.sheets;
  const data = others.at(-1);
  if (cover === undefined || data === undefined) throw new Error("template without cover or data sheet");
  return {
    ...template,
    title: `${mark}. ${template.title}`,
    description: `${mark}. ${template.description}`,
    sheets: [{...cover, rows: [[`${mark}.`], ...cover.rows]}, ...others.slice(0, -1), fill(data)]
  };
}
