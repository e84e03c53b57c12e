import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Finding} from "../../model/finding.js";
import type {SeenRows} from "../../model/seen.js";
import type {DeliveredFile} from "../delivered.js";
import {listFiles} from "../files.js";
import {type PackedFile, unpack} from "./unpack.js";

/** Files whose text is searched for checksums and for paths of what was delivered. */
const TEXT = /\.(html?|json|csv|tsv|txt|md|js|mjs|css|svg|xml|rdf|cff|webmanifest|map)$/i;

/** Files that hold no figures, and those that the gate reads. */
const KNOWN =
  /\.(html?|json|csv|tsv|arrow|feather|xlsx|pdf|docx|txt|md|js|mjs|css|svg|xml|rdf|cff|webmanifest|map|woff2?|ttf|otf|ico|png|jpe?g|webp|gif|wasm)$/i;

const OPEN_COUNT = /^(count|antal)$/i;

/** What spreadsheets and Word files are made of: their text, and pictures. Anything else in them is a file that somebody put there. */
const KNOWN_PARTS = /\.(xml|rels|png|jpe?g|gif|svg)$/i;

/** What may not stand in the site because of its path, its bytes or what it names, or because of a file that it is packed of. */
export function findForbidden(path: string, bytes: Uint8Array, delivered: readonly DeliveredFile[]): Finding[] {
  const found = [
    ...(/(^|\/)submissions(\/|$)/.test(path) ? ["lies in a folder of what authorities deliver"] : []),
    ...findCopied(bytes, delivered),
    ...(KNOWN.test(path) ? [] : ["is of a kind that the gate cannot read"]),
    ...(TEXT.test(path) ? findNamed(new TextDecoder().decode(bytes), delivered) : []),
    ...unpack(path, bytes).flatMap((part) => findInPart(part, delivered))
  ];
  return found.map((what) => forbidden(path, what));
}

function findInPart([name, bytes]: PackedFile, delivered: readonly DeliveredFile[]): string[] {
  const found = [
    ...findCopied(bytes, delivered),
    ...(KNOWN_PARTS.test(name) ? [] : ["is of a kind that the gate cannot read"]),
    ...(/\.(xml|rels|svg)$/i.test(name) ? findNamed(new TextDecoder().decode(bytes), delivered) : [])
  ];
  return found.map((what) => `holds ${name}, which ${what}`);
}

function findCopied(bytes: Uint8Array, delivered: readonly DeliveredFile[]): string[] {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const copy = delivered.find((file) => file.sha256 === sha256);
  return copy ? [`is a copy of what was delivered: ${copy.path}`] : [];
}

/** Checksums of delivered files, and checksums beside a path of a delivered file on a machine that does not have it. */
function findNamed(text: string, delivered: readonly DeliveredFile[]): string[] {
  const real = new Map(delivered.filter(({synthetic}) => !synthetic).map(({path, sha256}) => [sha256, path]));
  const open = new Set(delivered.filter(({synthetic}) => synthetic).map(({sha256}) => sha256));
  const checksums = [...new Set([...text.matchAll(/\b[0-9a-f]{64}\b/gi)].map(([sum]) => sum.toLowerCase()))];
  const own = checksums.flatMap((sum) =>
    real.has(sum) ? [`holds the checksum of a delivered file: ${real.get(sum)}`] : []
  );
  const beside = [
    ...text.matchAll(/data\/submissions\/(?!template\/)([\w-]+\/[^"'\s<]+)["'\s:,={}\w]{0,40}?\b([0-9a-f]{64})\b/gi)
  ];
  const others = beside.flatMap(([, name, sum = ""]) =>
    real.has(sum.toLowerCase()) || open.has(sum.toLowerCase())
      ? []
      : [`holds a checksum of a delivered file: data/submissions/${name}`]
  );
  return [...own, ...others];
}

/** A table with a column of counts and the columns of a delivery: nothing in it is protected. */
export function findUnprotected({where, rows}: SeenRows, dimensions: ReadonlySet<string>): Finding[] {
  const at = rows.slice(0, 12).findIndex((row) => {
    const names = row.map(({text}) => text.trim().toLowerCase());
    return (
      names.some((name) => OPEN_COUNT.test(name)) && new Set(names.filter((name) => dimensions.has(name))).size >= 2
    );
  });
  const heading = rows[at];
  const count = heading?.findIndex(({text}) => OPEN_COUNT.test(text.trim())) ?? -1;
  // An empty template has the columns, and no counts.
  const isFilled = rows.slice(at + 1).some((row) => /^\d+$/.test(row[count]?.text.trim() ?? ""));
  if (!heading || !isFilled || !["csv", "spreadsheet", "arrow"].includes(where.form)) return [];
  const columns = heading.map(({text}) => text).join(", ");
  return [forbidden(where.path, `has the columns of a delivery, and nothing in it is protected: ${columns}`)];
}

/** Tables under `src/`: Framework would publish them as they are. */
export function findInSource(root: string): Finding[] {
  if (!existsSync(join(root, "src"))) return [];
  return listFiles(join(root, "src"), (path) => path === ".observablehq")
    .filter((path) => /\.(csv|tsv|xlsx?|xlsm|ods|parquet)$/i.test(path))
    .map((path) => forbidden(`src/${path}`, "is a table under src/, which a page could publish as it is"));
}

function forbidden(path: string, what: string): Finding {
  return {kind: "forbidden-file", line: `${path}: ${what} (remove it)`};
}
