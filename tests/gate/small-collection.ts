import type {ProtectedCell, ProtectedCollection, ProtectedCounts} from "../../loaders/model/protected.js";
import type {SubmissionDimension} from "../../loaders/model/submission.js";
import {offeredCodes} from "../../loaders/protect/collection/offered-codes.js";
import {readSubmissionSchema} from "../../loaders/read/submission-schema.js";
import {withAudit} from "./with-audit.js";

/** Codes that may be delivered, as the schema says. */
export const offered = offeredCodes(readSubmissionSchema());

/** `h` is hidden, `3-9` a range, a number is shown. */
type Short = number | string;

function toCell(short: Short): ProtectedCell {
  if (typeof short === "number") return {status: "published", value: short};
  const [lower, upper] = short.split("-").map(Number);
  return short === "h" ? {status: "suppressed"} : {status: "bounded", lower: lower ?? 0, upper: upper ?? 0};
}

/** A table of two dimensions: one line for each code of the second, with the codes of the first and the total; `all` last. */
export function tableOf(
  name: string,
  authority: string,
  [first, codes]: readonly [SubmissionDimension, readonly string[]],
  second: SubmissionDimension,
  lines: Readonly<Record<string, readonly Short[]>>
): ProtectedCounts {
  const categories = (list: readonly string[]) =>
    list.filter((code) => code !== "all").map((code) => ({code, parts: code.split("+")}));
  return {
    name,
    authority,
    unit: "child",
    dimensions: [
      {name: first, categories: categories(codes)},
      {name: second, categories: categories(Object.keys(lines))}
    ],
    threshold: 5,
    method: "suppression",
    basis: "delivered",
    counts: Object.entries(lines).flatMap(([code, cells]) =>
      [...codes, "all"].map((other, at) => ({key: {[first]: other, [second]: code}, cell: toCell(cells[at] ?? "h")}))
    )
  };
}

const SEXES = ["sex", ["girl", "boy", "unknown"]] as const;

/** Police: girls of 0 to 6 are 3 and of 7 to 11 are 4, boys 2 and 6; those four are hidden. */
export const policeByAge = tableOf("police-child-sex-age", "police", SEXES, "age", {
  "0-6": ["h", "h", 0, 5],
  "7-11": ["h", "h", 0, 10],
  "12-14": [12, 18, 0, 30],
  "15-17": [41, 55, 0, 96],
  unknown: [0, 0, 0, 0],
  all: [60, 81, 0, 141]
});

const policeByPurpose = tableOf("police-child-sex-purpose", "police", SEXES, "purpose", {
  sexual: [38, 8, 0, 46],
  begging: [14, 28, 0, 42],
  criminality: [8, 45, 0, 53],
  all: [60, 81, 0, 141]
});

const agencyByAge = tableOf("migration-agency-child-sex-age", "migration-agency", SEXES, "age", {
  "0-6": ["h", "h", 0, 7],
  "7-11": ["h", "h", 0, 9],
  "12-14": [22, 31, 0, 53],
  "15-17": [67, 144, 0, 211],
  unknown: [0, 0, 0, 0],
  all: [96, 184, 0, 280]
});

/** A collection of made-up figures with the audit that its tables allow. */
export function collectionOf(
  tables: readonly ProtectedCounts[],
  facts: Partial<ProtectedCollection> = {}
): ProtectedCollection {
  const collection: ProtectedCollection = {
    name: "trial",
    title: {sv: "Påhittad provsamling", en: "Made-up trial collection"},
    edition: "2016-1",
    date: "2017-01-31",
    synthetic: true,
    rules: "1",
    authorities: [...new Set(tables.map(({authority}) => authority))].sort(),
    earlier: [],
    corrections: [],
    tables,
    audit: [],
    ...facts
  };
  return facts.audit ? collection : withAudit(collection, offered);
}

/** Two authorities, three tables, eight hidden cells. */
export const trial = collectionOf([policeByAge, policeByPurpose, agencyByAge]);
