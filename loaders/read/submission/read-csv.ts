import {submissionIssue} from "../../screen/submission/messages.js";
import {csvRecords} from "./csv-records.js";
import {decodeText} from "./decode-text.js";
import {LIMITS} from "./limits.js";
import type {ReadTables} from "./read-workbook.js";

/** Reads the bytes of a delivered CSV file, in whatever encoding and with whatever delimiter. */
export function readDeliveredCsv(bytes: Uint8Array, path: string): ReadTables {
  const text = decodeText(bytes);
  const refuse = (rule: "nul-bytes" | "not-text" | "empty-file") => ({
    tables: [],
    issues: [submissionIssue(rule, {path})]
  });
  if (text.includes("\u0000")) return refuse("nul-bytes");
  // No text holds a control character but tab and line feed.
  if (/[^\P{Cc}\t\n]|[\ufffd\ufffe\uffff]/u.test(text)) return refuse("not-text");
  if (text.trim() === "") return refuse("empty-file");
  const records = csvRecords(text);
  if (!Array.isArray(records)) {
    const {rule, ...line} = records;
    return {
      tables: [],
      issues: [submissionIssue(rule, {path, ...line}, rule === "too-many-rows" ? {limit: LIMITS.rows} : {})]
    };
  }
  const [header, ...rows] = records;
  if (!header) return refuse("empty-file");
  return {tables: [{path, line: header.line, header: header.cells, rows}], issues: []};
}
