import type {Codelist} from "../model/codelist.js";
import type {Language} from "../model/language.js";
import type {SubmissionSchema} from "../model/submission-schema.js";
import type {Workbook} from "../model/workbook.js";
import {listCodes} from "./code-rows.js";
import {INSTRUCTIONS, OVERLAP_INSTRUCTIONS} from "./instructions.js";
import {overlapColumns} from "./overlap-columns.js";
import {codeSheet, columnSheet, coverSheet, dataSheet, entryColumn, instructionSheet} from "./sheets.js";
import {DESCRIPTIONS, SHEETS, TITLES, WORDS} from "./texts.js";

/** The workbook that an official fills in: cover, instructions, columns, codes, and the sheet for the figures with drop-downs. */
export function submissionWorkbook(
  schema: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>,
  language: Language
): Workbook {
  const [title, description] = [TITLES.submission, DESCRIPTIONS.submission];
  const codes = listCodes(schema, codelists);
  return {
    title: title[language],
    language,
    description: description[language],
    refusal: WORDS.refusal[language],
    sheets: [
      coverSheet(
        {title, description, version: schema.version},
        ["cover", "instructions", "columns", "codes", "data"],
        language
      ),
      instructionSheet(INSTRUCTIONS, language),
      columnSheet(schema, language),
      codeSheet(codes, language),
      dataSheet(
        SHEETS.data[language],
        schema.columns.map((column) => entryColumn(column, codes, language))
      )
    ]
  };
}

/** The workbook for the table of children known to several authorities. */
export function overlapWorkbook(
  schema: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>,
  language: Language
): Workbook {
  const [title, description] = [TITLES.overlap, DESCRIPTIONS.overlap];
  const columns = overlapColumns(schema);
  const authority = schema.columns.filter(({name}) => name === "authority");
  const codes = listCodes({...schema, columns: [...authority, ...columns]}, codelists);
  return {
    title: title[language],
    language,
    description: description[language],
    refusal: WORDS.refusal[language],
    sheets: [
      coverSheet(
        {title, description, version: schema.version},
        ["cover", "instructions", "codes", "overlap"],
        language
      ),
      instructionSheet(OVERLAP_INSTRUCTIONS, language),
      codeSheet(codes, language),
      dataSheet(SHEETS.overlap[language], [
        {title: WORDS.authorities[language], width: 40},
        ...columns.map((column) => entryColumn(column, codes, language))
      ])
    ]
  };
}
