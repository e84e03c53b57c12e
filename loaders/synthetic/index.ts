import type {Codelist} from "../model/codelist.js";
import type {SubmissionSchema} from "../model/submission-schema.js";
import type {Workbook} from "../model/workbook.js";
import {correctionOf, misreport} from "./correction.js";
import {countRows, rankBySchema} from "./count.js";
import {DELIVERIES, type Delivery} from "./deliveries.js";
import {DESCRIPTOR, NAME} from "./descriptor.js";
import {knownText} from "./known.js";
import {PREFIX} from "./mark.js";
import {countOverlap} from "./overlap.js";
import {readmeText} from "./readme.js";
import {makeRegister} from "./register.js";
import {toDelivered} from "./table.js";
import {toCsvBytes} from "./to-csv.js";
import {toFilledWorkbook} from "./to-workbook.js";

export {DELIVERIES} from "./deliveries.js";
export {countOverlap} from "./overlap.js";
export {makeRegister} from "./register.js";

/** Content of a file of the example: text, bytes, or a workbook that is still to be written. */
export type ExampleContent = string | Uint8Array | Workbook;

/** Name of the example's folder under `data/submissions/`. */
export const EXAMPLE = NAME;

/**
 * Every file of the synthetic collection, by path in its folder: eight made-up authorities and four years, all counted from one made-up
 * register. Equal on every machine.
 */
export function exampleFiles(
  schema: SubmissionSchema,
  codelists: ReadonlyMap<string, Codelist>
): Readonly<Record<string, ExampleContent>> {
  const register = makeRegister();
  const rank = rankBySchema(schema);
  const counted = DELIVERIES.map((delivery) => ({delivery, rows: countRows(register, delivery, schema, rank)}));
  const corrections = counted.flatMap(({delivery, rows}) => correctionOf(rows, delivery) ?? []);
  const files = counted.map(({delivery, rows}) => [
    pathOf(delivery),
    toFile(delivery, toDelivered(misreport(rows, delivery), delivery, schema, codelists, delivery.shape.language))
  ]);
  return {
    "README.md": readmeText(),
    "collection.json": toJson(DESCRIPTOR),
    "corrections.json": toJson(corrections),
    "known.csv": knownText(register),
    "overlap.csv": overlapText(),
    ...Object.fromEntries(files)
  };

  function toFile({shape}: Delivery, values: ReturnType<typeof toDelivered>): ExampleContent {
    if (shape.kind === "xlsx") return toFilledWorkbook(values, schema, codelists, shape.language);
    const header = values.columns.map(({name, title}) => (shape.language ? title[shape.language] : name));
    return toCsvBytes(header, values.rows, shape);
  }

  function overlapText(): Uint8Array {
    const rows = countOverlap(register).map(({authorities, year, sex, count}) => [
      authorities.join(" "),
      year,
      sex,
      count
    ]);
    return toCsvBytes(["authorities", "year", "sex", "count"], rows, {kind: "csv", delimiter: ",", encoding: "utf-8"});
  }
}

/** Where a delivery lies: its authority's folder, and a name that carries the mark. */
export function pathOf({authority, unit, dimensions, shape}: Delivery): string {
  return `${authority}/${[PREFIX, unit, ...dimensions].join("-")}.${shape.kind}`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
