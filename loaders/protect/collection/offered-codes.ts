import type {SubmissionSchema} from "../../model/submission-schema.js";
import type {OfferedCodes} from "./cubes.js";

/** The codes that the schema lets authorities deliver, by dimension; none for years, which are no list. */
export function offeredCodes({columns}: SubmissionSchema): OfferedCodes {
  const codes = new Map(
    columns.flatMap((column) => (column.role === "dimension" ? [[column.name as string, column.codes ?? []]] : []))
  );
  return (dimension) => codes.get(dimension) ?? [];
}
