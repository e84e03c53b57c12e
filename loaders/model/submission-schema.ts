import type {Text} from "./language.js";
import type {SubmissionDimension} from "./submission.js";

interface ColumnBase {
  title: Text;
  description: Text;
  /** True when every table must have the column. */
  required: boolean;
}

/** A column by which counts are divided. */
export interface DimensionColumn extends ColumnBase {
  role: "dimension";
  name: SubmissionDimension;
  /** The code list that its codes stand in; absent for `year`. */
  codelist?: string;
  /** The codes that may be delivered, in the order of the template; the code of the total is allowed besides. */
  codes?: readonly string[];
  /** First and last year that may be delivered. */
  from?: number;
  to?: number;
}

/** A column with codes that is no dimension. */
export interface CodedColumn extends ColumnBase {
  role: "unit" | "status";
  name: "unit" | "status";
  codelist: string;
  codes: readonly string[];
}

/** A column that holds the count, or free text. */
export interface PlainColumn extends ColumnBase {
  role: "count" | "note";
  name: "count" | "note";
}

/** One column of the table that authorities deliver. */
export type SchemaColumn = DimensionColumn | CodedColumn | PlainColumn;

/** What an authority delivers: `data/submissions/schema.json`, the one source of template, screening and documentation. */
export interface SubmissionSchema {
  version: string;
  /** Code of a total in every dimension. */
  total: string;
  /** In the order of the template. */
  columns: readonly SchemaColumn[];
  /** The table of children known to several authorities. */
  overlap: {description: Text; dimensions: readonly SubmissionDimension[]};
}
