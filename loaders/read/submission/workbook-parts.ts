import {SaxesParser} from "saxes";
import type {SubmissionRule} from "../../screen/submission/messages.js";
import {LIMITS} from "./limits.js";

/** What is wrong with a part of a workbook, and which part it is. */
export interface PartFault {
  rule: SubmissionRule;
  part: string;
}

const ACTIVE =
  /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml)$|^xl\/(embeddings|activeX|ctrlProps|macrosheets|dialogsheets)\//i;
const LINKED = /^xl\/(externalLinks|queryTables|model)\/|^xl\/connections\.xml$|^customXml\/.*item\d*\.bin$/i;
const XML = /\.(xml|rels|vml)$/i;

/** True for parts that are looked through: no other part, such as a picture, is ever given to a spreadsheet reader. */
export function isXml(part: string): boolean {
  return XML.test(part);
}

/**
 * Looks through the unpacked parts of a workbook before any spreadsheet reader sees them: no macros, no embedded objects, no links to
 * elsewhere, every XML part well-formed and without entities of its own, and no cell farther out than a table may reach.
 */
export function screenWorkbookParts(parts: ReadonlyMap<string, Uint8Array>): PartFault[] {
  return [...parts].flatMap(([part, bytes]) => {
    if (ACTIVE.test(part)) return [{rule: "macros", part}];
    if (LINKED.test(part)) return [{rule: "external-link", part}];
    const rule = isXml(part) ? screenXml(bytes) : undefined;
    return rule ? [{rule, part}] : [];
  });
}

function screenXml(bytes: Uint8Array): SubmissionRule | undefined {
  const parser = new SaxesParser();
  const tags: TagCounts = {rows: 0, cells: 0};
  let found: SubmissionRule | undefined;
  const find = (rule: SubmissionRule | undefined) => {
    found ??= rule;
  };
  parser.on("error", () => find("damaged-part"));
  parser.on("doctype", () => find("document-type"));
  parser.on("opentag", ({name, attributes}) => find(screenTag(name, attributes as Record<string, string>, tags)));
  try {
    const text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
    // In pieces, so that a part that is wrong early is not read to its end.
    for (let start = 0; start < text.length && !found; start += 65_536) parser.write(text.slice(start, start + 65_536));
    if (!found) parser.close();
  } catch {
    // Not UTF-8, or the parser gave up: either way the part is not the XML that it should be.
    find("damaged-part");
  }
  return found;
}

interface TagCounts {
  rows: number;
  cells: number;
}

function screenTag(name: string, attributes: Record<string, string>, tags: TagCounts): SubmissionRule | undefined {
  const local = name.replace(/^.*:/, "");
  if (local === "Relationship" && attributes.TargetMode === "External" && !attributes.Type?.endsWith("/hyperlink"))
    return "external-link";
  if (/macroEnabled/i.test(attributes.ContentType ?? "")) return "macros";
  // Rows and cells need not say where they are: then they are counted.
  if (local === "row")
    return Math.max(++tags.rows, Number(attributes.r ?? 0)) > LIMITS.rows + 1 ? "too-many-rows" : undefined;
  if (local !== "c") return undefined;
  return ++tags.cells > LIMITS.cells ? "too-many-rows" : screenReference(attributes.r ?? "");
}

function screenReference(reference: string): SubmissionRule | undefined {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === "") return reference === "" ? undefined : "damaged-part";
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (column > LIMITS.columns) return "too-many-columns";
  return Number(digits) > LIMITS.rows + 1 ? "too-many-rows" : undefined;
}
