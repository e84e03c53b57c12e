import {strFromU8, strToU8, unzipSync} from "fflate";
import {packZip} from "../../write/zip.js";

/** The ids that the library draws by lot for what a document refers to. */
const DRAWN_IDS = /\b(?:Id|r:id|r:embed|r:link)="(rId[\w-]{12,})"/g;

/** Numbers that the library counts on from one document to the next: of headings in the contents, of bookmarks, of drawings. */
const COUNTED = [
  /(?<=\b_Toc)\d+\b/g,
  /(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+/g,
  /(?<=<wp:docPr\b[^>]*\bid=")\d+/g
];

/**
 * Packs a Word file anew, so that equal documents are equal bytes: parts sorted, the time fixed, drawn ids counted instead.
 * @param date the only time that the file knows
 */
export function repack(bytes: Uint8Array, date: Date): Uint8Array {
  const time = date.toISOString().replace(/\.\d+Z$/, "Z");
  const drawn = new Map<string, string>();
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const fixed = parts.map(([name, content]): [string, Uint8Array] =>
    /\.(xml|rels)$/.test(name) ? [name, strToU8(fix(strFromU8(content), time, drawn))] : [name, content]
  );
  return packZip(Object.fromEntries(fixed));
}

function fix(xml: string, time: string, drawn: Map<string, string>): string {
  const fixed = xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${time}`)
    .replace(DRAWN_IDS, (found: string, id: string) => found.replace(id, count(drawn, id, "link")));
  return COUNTED.reduce((text, pattern) => {
    const counted = new Map<string, string>();
    return text.replace(pattern, (number) => count(counted, number, ""));
  }, fixed);
}

/** The place of a name among those that were met before it, from 1. */
function count(known: Map<string, string>, name: string, prefix: string): string {
  const own = known.get(name) ?? `${prefix}${known.size + 1}`;
  known.set(name, own);
  return own;
}
