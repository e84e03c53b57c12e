import {mkdirSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {SubmissionRule} from "../../loaders/screen/submission/messages.js";

/** A folder that is screened: its files, which of them, and what is done to it before. */
export interface FolderCase {
  files: Readonly<Record<string, string | Uint8Array>>;
  target?: string;
  prepare?: (folder: string) => void;
}

const lines = (...rows: string[]) => `${rows.join("\n")}\n`;

/** A table of the police by some dimensions: rows of codes and a count. */
export function police(header: string, ...rows: string[]): string {
  return lines(
    `authority,${header},unit,count,status`,
    ...rows.map((row) => `police,${row.replace(/,(\d+)$/, ",child,$1,final")}`)
  );
}

const BY_SEX = police("sex", "girl,7", "boy,5");
const PROSECUTION = BY_SEX.replaceAll("police", "prosecution");

/** What a collection is. */
export const DESCRIPTOR = {
  name: "edition",
  title: {sv: "En samling", en: "A collection"},
  edition: "2016-1",
  date: "2016-06-30",
  synthetic: true
};

/** A collection of two authorities that passes, in a folder of its own, with files added or changed. */
export function collection(
  files: FolderCase["files"] = {},
  descriptor: object = {},
  prepare?: FolderCase["prepare"]
): FolderCase {
  const own = {
    "collection.json": JSON.stringify({...DESCRIPTOR, ...descriptor}),
    "police/a.csv": BY_SEX,
    "prosecution/a.csv": PROSECUTION,
    ...files
  };
  return {
    files: Object.fromEntries(Object.entries(own).map(([path, content]) => [`edition/${path}`, content])),
    target: "edition",
    ...(prepare ? {prepare} : {})
  };
}

const correction = (change: object) =>
  JSON.stringify([
    {
      authority: "police",
      unit: "child",
      where: {sex: "girl"},
      expect: 7,
      set: 6,
      reason: {sv: "x", en: "x"},
      since: "2016-05-01",
      ...change
    }
  ]);
const known = (row: string) => lines("unit,sex,lower,upper,source,place", row);
const rows = (count: number) => Array.from({length: count}, (_, index) => `police,child,${index},final`);

/** Folders that are wrong in one way: the rule, what is wrong, and the folder. */
export const FOLDER_CASES: readonly (readonly [SubmissionRule | "shape" | "json", string, FolderCase])[] = [
  ["no-such-file", "nothing there", {files: {}, target: "a.csv"}],
  [
    "not-a-file",
    "a folder named as a file",
    {files: {}, target: ".", prepare: (folder) => mkdirSync(join(folder, "a.csv"))}
  ],
  [
    "link-outside",
    "a link to a file elsewhere",
    {files: {}, target: "a.csv", prepare: (folder) => symlinkSync("/etc/hosts", join(folder, "a.csv"))}
  ],
  [
    "link-outside",
    "an authority’s file that is a link to another project",
    collection({}, {}, (folder) =>
      symlinkSync(join(process.cwd(), "package.json"), join(folder, "edition/police/b.csv"))
    )
  ],
  [
    "no-such-file",
    "a link to nothing",
    {files: {}, target: "a.csv", prepare: (folder) => symlinkSync("nowhere", join(folder, "a.csv"))}
  ],
  ["too-large", "eleven megabytes", {files: {"a.csv": BY_SEX.padEnd(11 * 1024 * 1024, "\n")}, target: "a.csv"}],
  [
    "too-many-rows",
    "sixty thousand rows",
    {files: {"a.csv": lines("authority,unit,count,status", ...rows(60_000))}, target: "a.csv"}
  ],
  ["unknown-file-type", "a letter", {files: {"a.docx": "x"}, target: "."}],
  ["other-spreadsheet", "an older workbook", {files: {"a.xls": "x"}, target: "."}],
  ["macros", "a workbook for macros", {files: {"a.xlsm": "x"}, target: "."}],
  [
    "mistyped-file",
    "a workbook’s content in a CSV file",
    {files: {"a.csv": Uint8Array.from([0x50, 0x4b, 3, 4, 0])}, target: "."}
  ],
  ["empty-folder", "a folder without files", {files: {}, target: "."}],
  [
    "other-authority",
    "a table in another authority’s folder",
    {files: {"police/a.csv": PROSECUTION}, target: "police"}
  ],
  [
    "other-authority",
    "a single file in another authority’s folder",
    {files: {"police/a.csv": PROSECUTION}, target: "police/a.csv"}
  ],
  ["year-out-of-range", "a year after the edition’s", collection({"police/a.csv": police("year", "2017,3")})],
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

/** Folders that pass: what they show, and the folder. */
export const PASSING_FOLDERS: readonly (readonly [string, FolderCase])[] = [
  ["two authorities", collection()],
  ["what operating systems leave behind", collection({"police/.DS_Store": "x", "police/README.md": "x"})],
  [
    "tables of other units of the same authority",
    collection({"police/b.csv": police("sex", "girl,70").replace("child", "case")})
  ],
  [
    "tables that agree in what they share",
    collection({"police/b.csv": police("year,sex", "2014,girl,3", "2015,girl,4", "2015,boy,5")})
  ],
  [
    "a table by measure beside one without",
    collection({"police/b.csv": police("sex,measure", "girl,placement,2", "girl,all,7", "boy,all,5")})
  ],
  [
    "an overlap with its total",
    collection({
      "overlap.csv": lines(
        "authorities,sex,count,status,note",
        "police prosecution,girl,2,final,",
        "police prosecution,all,2,final,"
      )
    })
  ],
  [
    "an overlap in the template’s form",
    collection({
      "overlap.csv": "\uFEFFmyndigheter;år;kön;åldersgrupp;ändamål;antal\r\npolice prosecution;;flicka;;;2\r\n"
    })
  ],
  [
    "a correction of a part and its total",
    collection({
      "police/a.csv": police("sex", "girl,7", "boy,5", "all,12"),
      "corrections.json": JSON.stringify([
        ...JSON.parse(correction({})),
        ...JSON.parse(correction({where: {}, expect: 12, set: 11}))
      ])
    })
  ],
  [
    "a correction that makes a wrong total right",
    collection({
      "police/a.csv": police("sex", "girl,7", "boy,5", "all,13"),
      "corrections.json": correction({where: {sex: "all"}, expect: 13, set: 12})
    })
  ],
  [
    "a change since last year that is large, but of few",
    collection({"last-year/police/a.csv": police("sex", "girl,1", "boy,1")})
  ],
  [
    "a change since last year that is of many, but small",
    collection({
      "police/a.csv": police("sex", "girl,100", "boy,100"),
      "last-year/police/a.csv": police("sex", "girl,60", "boy,60")
    })
  ],
  ["known figures", collection({"known.csv": known("child,girl,7,9,synthetic-example,page 1")})],
  [
    "a link that stays within",
    collection({}, {}, (folder) => {
      mkdirSync(join(folder, "edition/report"));
      writeFileSync(join(folder, "edition/report/b.csv"), police("year,sex", "2015,girl,7", "2015,boy,5"));
      symlinkSync("../report/b.csv", join(folder, "edition/police/b.csv"));
    })
  ]
];
