import type {Category, ProtectedCell, ProtectedCollection, ProtectedCounts} from "../../loaders/model/protected.js";
import type {SubmissionDimension, SubmissionUnit} from "../../loaders/model/submission.js";
import {offeredCodes} from "../../loaders/protect/collection/offered-codes.js";
import {readSubmissionSchema} from "../../loaders/read/submission-schema.js";
import {withAudit} from "../gate/with-audit.js";

/** A cell in few letters: a number, `h` hidden, `m` missing, `3-9` a range, `3-` one without an upper end. */
type Short = number | string;

const hidden: ProtectedCell = {status: "suppressed"};

function toCell(short: Short): ProtectedCell {
  if (typeof short === "number") return {status: "published", value: short};
  if (short === "h") return hidden;
  if (short === "m") return {status: "missing"};
  const [lower = "", upper = ""] = short.split("-");
  return {status: "bounded", lower: Number(lower), ...(upper === "" ? {} : {upper: Number(upper)})};
}

const category = (code: string): Category => ({code, parts: [code]});

/** A table by sex and one more dimension; one line for each of its codes and for all, with girls, boys, unknown and all. */
function bySexAnd(
  name: SubmissionDimension,
  authority: string,
  lines: Readonly<Record<string, readonly Short[]>>,
  {unit = "child", basis = "delivered"}: {unit?: SubmissionUnit; basis?: ProtectedCounts["basis"]} = {}
): ProtectedCounts {
  const sexes = ["girl", "boy", "unknown"];
  const counts = Object.entries(lines).flatMap(([code, cells]) =>
    cells.map((cell, index) => ({key: {sex: sexes[index] ?? "all", [name]: code}, cell: toCell(cell)}))
  );
  return {
    name: [authority, unit, "sex", name].join("-"),
    authority,
    unit,
    dimensions: [
      {name: "sex", categories: sexes.map(category)},
      {
        name,
        categories: Object.keys(lines)
          .filter((code) => code !== "all")
          .map(category)
      }
    ],
    years: ["2013", "2014", "2015", "2016"],
    threshold: 5,
    method: "suppression",
    basis,
    counts
  };
}

/** Girls and boys over the authorities, as bounds. */
function overAuthorities(cells: readonly Short[]): ProtectedCounts {
  const codes = ["girl", "boy", "unknown", "all"];
  return {
    name: "all-child-sex",
    authority: "all",
    unit: "child",
    dimensions: [{name: "sex", categories: codes.slice(0, 3).map(category)}],
    threshold: 5,
    method: "suppression",
    basis: "bounds",
    counts: cells.map((cell, index) => ({key: {sex: codes[index] ?? ""}, cell: toCell(cell)}))
  };
}

/**
 * A small made-up collection with every status of a cell, for tests and trials. No child stands behind its figures, whatever
 * `synthetic` says: a test that needs a real collection gives `synthetic: false`.
 */
export function madeUpCollection(facts: Partial<ProtectedCollection> = {}): ProtectedCollection {
  const collection: ProtectedCollection = {
    name: "made-up",
    title: {sv: "Påhittad samling för prov", en: "Made-up collection for tests"},
    edition: "prov-1",
    date: "2017-01-31",
    synthetic: true,
    rules: "1",
    authorities: ["police", "migration-agency", "municipalities"],
    earlier: [],
    corrections: [
      {
        authority: "police",
        unit: "child",
        reason: {sv: "Ett ärende hade räknats dubbelt.", en: "A case had been counted twice."},
        since: "2017-01-15"
      }
    ],
    tables: [
      bySexAnd("purpose", "police", {
        sexual: [41, 9, "h", "h"],
        "forced-labour": ["h", 22, "h", 31],
        begging: ["h", "h", 0, 23],
        criminality: [0, 18, 0, 18],
        unknown: ["h", "h", "h", 16],
        all: [64, 71, "h", "h"]
      }),
      bySexAnd("residence", "police", {
        resident: [20, 17, 0, 37],
        unaccompanied: ["h", "h", "h", "h"],
        all: [64, 71, "h", "h"]
      }),
      bySexAnd("purpose", "migration-agency", {
        sexual: [28, "h", 0, "h"],
        "forced-labour": [12, 33, 0, 45],
        "war-service": ["m", "m", "m", "m"],
        all: ["h", "h", 0, 96]
      }),
      bySexAnd(
        "measure",
        "municipalities",
        {"reported-police": [15, 19, 0, 34], placement: ["h", "h", 0, 21], all: [38, 36, 0, 74]},
        {unit: "case"}
      ),
      overAuthorities(["64-118", "71-", "h", "96-231"])
    ],
    audit: [],
    ...facts
  };
  return withAudit(collection, offeredCodes(readSubmissionSchema()));
}
