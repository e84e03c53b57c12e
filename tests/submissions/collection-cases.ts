import {mkdirSync} from "node:fs";
import {join} from "node:path";
import type {SubmissionRule} from "../../loaders/screen/submission/messages.js";
import {BY_SEX, collection, correction, type FolderCase, known, lines, police} from "./folders.js";

/** Collections that are wrong in one way: the rule, what is wrong, and the folder. */
export const COLLECTION_CASES: readonly (readonly [SubmissionRule | "shape" | "json", string, FolderCase])[] = [
  ["unknown-entry", "a folder of nobody", collection({"courts/a.csv": BY_SEX})],
  ["unknown-entry", "a table that lies beside the folders", collection({"more.csv": BY_SEX})],
  ["unknown-entry", "a file in the place of an authority’s folder", collection({municipalities: "x"})],
  [
    "empty-folder",
    "an authority’s folder without files",
    collection({}, {}, (folder) => mkdirSync(join(folder, "edition/other")))
  ],
  ["collection-name", "another name than the folder’s", collection({}, {name: "another"})],
  ["no-such-edition", "an edition that never was", collection({}, {earlier: ["never"]})],
  ["shape", "no date", collection({}, {date: "soon"})],
  ["json", "a description that is cut off", collection({"collection.json": "{"})],
  ["shape", "a correction without a reason", collection({"corrections.json": correction({reason: ""})})],
  [
    "correction-without-row",
    "a correction of nothing",
    collection({"corrections.json": correction({where: {sex: "unknown"}})})
  ],
  [
    "correction-without-row",
    "a correction by another dimension",
    collection({"corrections.json": correction({where: {sex: "girl", year: "2015"}})})
  ],
  [
    "correction-expired",
    "a correction that the file has made itself",
    collection({"corrections.json": correction({expect: 8})})
  ],
  [
    "total-disagrees",
    "a correction of a part and not of its total",
    collection({"police/a.csv": police("sex", "girl,7", "boy,5", "all,12"), "corrections.json": correction({})})
  ],
  [
    "tables-disagree",
    "two tables of other sums",
    collection({"police/b.csv": police("year,age", "2015,0-6,6", "2015,7-11,7")})
  ],
  [
    "tables-disagree",
    "two tables of other girls",
    collection({"police/b.csv": police("year,sex", "2015,girl,6", "2015,boy,6")})
  ],
  [
    "tables-disagree",
    "one table a year",
    collection({"police/a.csv": police("year", "2014,6"), "police/b.csv": police("year", "2015,7")})
  ],
  ["too-few-authorities", "an overlap of one", collection({"overlap.csv": lines("authorities,count", "police,2")})],
  [
    "too-few-authorities",
    "an overlap with itself",
    collection({"overlap.csv": lines("authorities,count", "police police,2")})
  ],
  [
    "unknown-code",
    "an overlap with nobody",
    collection({"overlap.csv": lines("authorities,count", "police courts,2")})
  ],
  [
    "unknown-column",
    "an overlap by what it is not divided by",
    collection({"overlap.csv": lines("authorities,county,count", "police prosecution,SE-C,2")})
  ],
  [
    "duplicate-key",
    "an overlap twice, in another order",
    collection({"overlap.csv": lines("authorities,count", "police prosecution,2", "prosecution police,2")})
  ],
  [
    "total-disagrees",
    "an overlap and its parts",
    collection({"overlap.csv": lines("authorities,sex,count", "police prosecution,girl,2", "police prosecution,all,3")})
  ],
  [
    "overlap-missing",
    "an overlap that cannot be counted",
    collection({"overlap.csv": lines("authorities,count,status", "police prosecution,,missing")})
  ],
  [
    "overlap-without-table",
    "an overlap with one who delivered nothing",
    collection({"overlap.csv": lines("authorities,count", "police municipalities,2")})
  ],
  [
    "overlap-exceeds-count",
    "an overlap larger than both",
    collection({"overlap.csv": lines("authorities,sex,count", "police prosecution,girl,8")})
  ],
  [
    "overlaps-exceed-count",
    "overlaps that are together too many",
    collection({
      "municipalities/a.csv": BY_SEX.replaceAll("police", "municipalities"),
      "overlap.csv": lines("authorities,sex,count", "police prosecution,girl,4", "police municipalities,girl,4")
    })
  ],
  [
    "known-range",
    "bounds the wrong way round",
    collection({"known.csv": known("child,girl,9,7,synthetic-example,page 1")})
  ],
  [
    "unknown-source",
    "a source that is not listed",
    collection({"known.csv": known("child,girl,7,9,nobody-2010,page 1")})
  ],
  ["missing-value", "a figure without a place", collection({"known.csv": known("child,girl,7,9,synthetic-example,")})],
  [
    "not-a-whole-number",
    "a figure without an upper bound",
    collection({"known.csv": known("child,girl,7,,synthetic-example,page 1")})
  ],
  [
    "changed-much",
    "many more than last year",
    collection({
      "police/a.csv": police("sex", "girl,7", "boy,50"),
      "last-year/police/a.csv": police("sex", "girl,7", "boy,5")
    })
  ],
  ["unknown-code", "last year’s file wrong", collection({"last-year/police/a.csv": police("sex", "woman,7")})],
  ["formula-injection", "a hostile source", collection({"known.csv": known("child,girl,7,9,=1+1,page 1")})]
];
