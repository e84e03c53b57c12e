import {mkdirSync, symlinkSync} from "node:fs";
import {join} from "node:path";
import type {SubmissionRule} from "../../loaders/screen/submission/messages.js";
import {BY_SEX, collection, type FolderCase, lines, PROSECUTION, police} from "./folders.js";

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
  [
    "too-many-rows",
    "millions of empty lines",
    {files: {"a.csv": `${BY_SEX}${"\n".repeat(5e6)}police,x`}, target: "a.csv"}
  ],
  [
    "too-many-columns",
    "millions of empty columns",
    {files: {"a.csv": `authority${",".repeat(5e6)}\npolice\n`}, target: "a.csv"}
  ],
  [
    "unknown-code",
    "millions of spaces within a cell",
    {files: {"a.csv": BY_SEX.replace("girl", `g${" ".repeat(5e6)}irl`)}, target: "a.csv"}
  ],
  [
    "note-too-long",
    "millions of characters in a note",
    {
      files: {"a.csv": lines("authority,unit,count,status,note", `police,child,1,final,${"a@".repeat(2e6)}`)},
      target: "a.csv"
    }
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
  ["year-out-of-range", "a year after the edition’s", collection({"police/a.csv": police("year", "2017,3")})]
];
