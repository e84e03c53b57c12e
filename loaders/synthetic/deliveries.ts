import type {Language} from "../model/language.js";
import type {SubmissionDimension, SubmissionUnit} from "../model/submission.js";

/** How a file looks: authorities deliver what their systems give. */
export type Shape =
  | {
      kind: "csv";
      delimiter: "," | ";";
      encoding: "utf-8" | "utf-8-mark" | "windows-1252";
      /** Absent: headers and values are codes; else titles and labels in the language. */
      language?: Language;
    }
  | {kind: "xlsx"; language: Language};

/** One file that a made-up authority delivers. */
export interface Delivery {
  authority: string;
  unit: SubmissionUnit;
  /** Without `authority`, which every table has. */
  dimensions: readonly Exclude<SubmissionDimension, "authority">[];
  /** Codes of the measures that the authority takes, where the table is divided by measure. */
  measures?: readonly string[];
  /** True where the file has totals over each of the dimensions too. */
  totals?: boolean;
  /** Year whose counts are preliminary. */
  preliminary?: string;
  /** Key that the authority cannot count. */
  missing?: Readonly<Partial<Record<SubmissionDimension, string>>>;
  shape: Shape;
}

const COMMA: Shape = {kind: "csv", delimiter: ",", encoding: "utf-8"};
const SEMICOLON: Shape = {kind: "csv", delimiter: ";", encoding: "utf-8-mark"};
const OLD_SWEDISH: Shape = {kind: "csv", delimiter: ";", encoding: "windows-1252", language: "sv"};
const WORKBOOK: Shape = {kind: "xlsx", language: "sv"};

const MIGRATION_MEASURES = ["guardian", "residence-permit", "returned", "disappeared"];
const MUNICIPAL_MEASURES = ["reported-social-services", "placement", "disappeared"];

/** What the eight made-up authorities deliver. */
export const DELIVERIES: readonly Delivery[] = [
  {
    authority: "health-care-inspectorate",
    unit: "child",
    dimensions: ["year", "sex", "measure"],
    measures: ["reported-social-services", "placement"],
    shape: COMMA
  },
  {authority: "health-care-inspectorate", unit: "child", dimensions: ["sex", "age"], shape: COMMA},
  {
    authority: "migration-agency",
    unit: "child",
    dimensions: ["year", "sex", "age", "residence"],
    preliminary: "2015",
    shape: SEMICOLON
  },
  {
    authority: "migration-agency",
    unit: "child",
    dimensions: ["sex", "purpose", "measure"],
    measures: MIGRATION_MEASURES,
    shape: SEMICOLON
  },
  {authority: "migration-agency", unit: "child", dimensions: ["sex", "citizenship"], totals: true, shape: SEMICOLON},
  {authority: "police", unit: "suspicion", dimensions: ["year", "sex", "purpose"], shape: COMMA},
  {authority: "police", unit: "suspicion", dimensions: ["sex", "county"], shape: COMMA},
  {
    authority: "police",
    unit: "police-report",
    dimensions: ["year", "sex"],
    missing: {year: "2012", sex: "unknown"},
    shape: COMMA
  },
  {authority: "board-of-health", unit: "child", dimensions: ["year", "sex", "age"], shape: WORKBOOK},
  {authority: "board-of-health", unit: "child", dimensions: ["sex", "purpose"], shape: COMMA},
  {authority: "institutional-care", unit: "child", dimensions: ["year", "sex", "age"], shape: OLD_SWEDISH},
  {authority: "institutional-care", unit: "child", dimensions: ["sex", "purpose"], shape: SEMICOLON},
  {authority: "municipalities", unit: "child", dimensions: ["year", "sex", "county"], totals: true, shape: OLD_SWEDISH},
  {
    authority: "municipalities",
    unit: "child",
    dimensions: ["sex", "age", "measure"],
    measures: MUNICIPAL_MEASURES,
    shape: SEMICOLON
  },
  {authority: "prosecution", unit: "case", dimensions: ["year", "sex", "certainty"], shape: COMMA},
  {authority: "eea-coordinator", unit: "child", dimensions: ["year", "sex", "purpose"], shape: SEMICOLON}
];
