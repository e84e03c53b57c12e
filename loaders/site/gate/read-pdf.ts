import {getDocumentProxy} from "unpdf";
import type {Mark, Seen, SeenCell} from "../../model/seen.js";
import type {Names} from "../../protect/gate/mention.js";
import {placeIn} from "./place-form.js";
import {UnreadableFile} from "./read-table-file.js";
import {readTaggedSeen} from "./read-tagged.js";

/** A piece of text on a page, in points. */
interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** Pieces nearer than this are one word, lines nearer than this are one line; in points. */
const GAP = 5;
const LINE = 3;

/** What a PDF file holds: by its tags where it has them, else line by line and as rows of a table. */
export async function readPdf(path: string, bytes: Uint8Array, names: Names, mark?: Mark): Promise<Seen[]> {
  await refuseAttached(path, bytes);
  return (await readTags(path, bytes, names, mark)) ?? (await readLines(path, bytes, names, mark));
}

/** What is attached to a PDF file is read by nobody here, and opened by whoever has it. */
async function refuseAttached(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const attached = Object.keys((await pdf.getAttachments()) ?? {});
    await pdf.destroy();
    if (attached.length > 0) throw new Error(`files are attached to it: ${attached.join(", ")}`);
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

async function readTags(path: string, bytes: Uint8Array, names: Names, mark?: Mark): Promise<Seen[] | undefined> {
  try {
    return await readTaggedSeen(path, bytes, names, mark);
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

async function readLines(path: string, bytes: Uint8Array, names: Names, mark?: Mark): Promise<Seen[]> {
  const pages = await readPages(path, bytes);
  const own =
    mark ??
    markOf(
      names.mention(
        pages
          .flat(2)
          .map(({text}) => text)
          .join(" ")
      )
    );
  return pages.flatMap((lines, page) => {
    const where = placeIn(path, "pdf", `page ${page + 1}`);
    const rows = alignColumns(lines);
    const table: Seen = {kind: "rows", where, ...(own ? {mark: own} : {}), caption: "", rows};
    const texts = own
      ? lines.map((line): Seen => ({kind: "text", where, mark: own, text: lineText(line, page, pages.length)}))
      : [];
    return [table, ...texts];
  });
}

function markOf(collection: string | undefined): Mark | undefined {
  return collection === undefined ? undefined : {collection};
}

// The number of a page that stands alone is no count.
function lineText(line: readonly Piece[], page: number, count: number): string {
  const text = line.map((piece) => piece.text).join("  ");
  return new RegExp(`^(\\D{0,8}\\s)?${page + 1}(\\s*(/|av|of)\\s*${count})?$`, "i").test(text.trim()) ? "" : text;
}

async function readPages(path: string, bytes: Uint8Array): Promise<Piece[][][]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const pages: Piece[][][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const {items} = await (await pdf.getPage(number)).getTextContent();
      const pieces = items.flatMap((item): Piece[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        return [{text: item.str.trim(), x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width}];
      });
      pages.push(toLines(pieces));
    }
    await pdf.destroy();
    return pages;
  } catch (error) {
    throw new UnreadableFile(path, error);
  }
}

function toLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.find(([first]) => first && Math.abs(first.y - piece.y) <= LINE);
    if (line) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => joinWords(line.sort((a, b) => a.x - b.x)));
}

function joinWords(line: readonly Piece[]): Piece[] {
  const words: Piece[] = [];
  for (const piece of line) {
    const last = words.at(-1);
    if (last && piece.x - last.x - last.width < GAP) {
      last.text += ` ${piece.text}`;
      last.width = piece.x + piece.width - last.x;
    } else words.push({...piece});
  }
  return words;
}

/** Lines as rows of one grid: a piece belongs to the column whose middle or edge is nearest. */
function alignColumns(lines: readonly (readonly Piece[])[]): SeenCell[][] {
  const widest = lines.reduce<readonly Piece[]>((best, line) => (line.length > best.length ? line : best), []);
  return lines.map((line) => {
    const row: SeenCell[] = widest.map(() => ({text: ""}));
    for (const piece of line) {
      const distances = widest.map((column) =>
        Math.min(
          Math.abs(column.x - piece.x),
          Math.abs(column.x + column.width - piece.x - piece.width),
          Math.abs(column.x + column.width / 2 - piece.x - piece.width / 2)
        )
      );
      const at = distances.indexOf(Math.min(...distances));
      row[at] = {text: row[at]?.text ? `${row[at].text} ${piece.text}` : piece.text};
    }
    return row;
  });
}
