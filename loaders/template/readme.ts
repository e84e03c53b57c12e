import type {Codelist} from "../model/codelist.js";
import type {Language} from "../model/language.js";
import type {SubmissionSchema} from "../model/submission-schema.js";
import {listCodes} from "./code-rows.js";
import {INSTRUCTIONS, OVERLAP_INSTRUCTIONS} from "./instructions.js";
import {AUTHORITIES} from "./overlap-columns.js";
import {FILES, GENERATED, README} from "./readme-texts.js";
import {allowedText, hasCodes} from "./sheets.js";
import {DESCRIPTIONS, HEADERS, WORDS} from "./texts.js";

/** The instructions in both languages, for those who deliver CSV, as Markdown. */
export function readmeText(schema: SubmissionSchema, codelists: ReadonlyMap<string, Codelist>): string {
  const parts = (["sv", "en"] as const).map((language) => section(schema, codelists, language));
  return `${GENERATED}\n\n${parts.join("\n")}`;
}

function section(schema: SubmissionSchema, codelists: ReadonlyMap<string, Codelist>, language: Language): string {
  const text = (key: keyof typeof README) => README[key][language];
  return [
    `# ${text("title")}`,
    `${DESCRIPTIONS.submission[language]} ${text("version")} ${schema.version}.`,
    table(
      [text("file"), HEADERS.meaning[language]],
      FILES.map(([file, meaning]) => [`\`${file}\``, meaning[language]])
    ),
    `## ${text("how")}`,
    INSTRUCTIONS.map((line, index) => `${index + 1}. ${line[language]}`).join("\n"),
    text("csv"),
    `## ${text("columns")}`,
    columnTable(schema, language),
    `## ${text("codes")}`,
    text("codesNote"),
    codeTable(schema, codelists, language),
    `## ${text("overlap")}`,
    `${DESCRIPTIONS.overlap[language]} ${text("overlapColumns")} ${[AUTHORITIES, ...schema.overlap.dimensions, "count"]
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
    OVERLAP_INSTRUCTIONS.map((line, index) => `${index + 1}. ${line[language]}`).join("\n")
  ]
    .join("\n\n")
    .concat("\n");
}

function columnTable({columns}: SubmissionSchema, language: Language): string {
  const header = [HEADERS.name, HEADERS.column, HEADERS.meaning, HEADERS.required, HEADERS.allowed];
  const rows = columns.map((column) => [
    `\`${column.name}\``,
    column.title[language],
    column.description[language],
    WORDS[column.required ? "yes" : "no"][language],
    (hasCodes(column) ? README.inCodes : allowedText(column))[language]
  ]);
  return table(
    header.map((title) => title[language]),
    rows
  );
}

function codeTable(schema: SubmissionSchema, codelists: ReadonlyMap<string, Codelist>, language: Language): string {
  const header = [HEADERS.column, HEADERS.code, HEADERS.label, HEADERS.meaning];
  const rows = listCodes(schema, codelists).map(({column, code}) => [
    `\`${column.name}\``,
    `\`${code.code}\``,
    code.label[language],
    code.definition[language]
  ]);
  return table(
    header.map((title) => title[language]),
    rows
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
