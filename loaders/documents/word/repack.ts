import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";

/** The ids that the library draws by lot for what a document refers to. */
const DRAWN_IDS = /\b(?:Id|r:id|r:embed|r:link)="(rId[\w-]{12,})"/g;

/**
 * Packs a Word file anew, so that equal documents are equal bytes: parts sorted, the time fixed, drawn ids counted instead.
 * @param date the only time that the file knows
 */
export function repack(bytes: Uint8Array, date: Date): Uint8Array {
  const time = date.toISOString().replace(/\.\d+Z$/, "Z");
  const numbers = new Map<string, string>();
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const fixed = parts.map(([name, content]): [string, Uint8Array] =>
    /\.(xml|rels)$/.test(name) ? [name, strToU8(fix(strFromU8(content), time, numbers))] : [name, content]
  );
  // What a zip file can say of time begins in 1980, and has no time zone.
  return zipSync(Object.fromEntries(fixed), {mtime: new Date(1980, 0, 1), level: 9});
}

function fix(xml: string, time: string, numbers: Map<string, string>): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${time}`)
    .replace(DRAWN_IDS, (found: string, id: string) => {
      const known = numbers.get(id) ?? `link${numbers.size + 1}`;
      numbers.set(id, known);
      return found.replace(id, known);
    });
}
