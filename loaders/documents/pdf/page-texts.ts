import {getDocumentProxy} from "unpdf";

/** A piece of text and where it stands on its page, in points from the lower left corner. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  /** Height of the letters. */
  size: number;
}

/** The text of one page. */
export interface PageText {
  /** Pieces by the number of the marked content that they stand in. */
  pieces: ReadonlyMap<number, readonly Piece[]>;
  /** What is marked as belonging to the page and not to the text: its head and its foot. */
  artifacts: readonly string[];
  /** What is neither. */
  unmarked: string;
}

/** The text of every page, by the marks that tie it to the structure tree. */
export async function readPageTexts(bytes: Uint8Array): Promise<PageText[]> {
  // pdf.js takes the bytes for itself.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PageText[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const {items} = await page.getTextContent({includeMarkedContent: true});
    pages.push(sortPieces(items as readonly Item[]));
    page.cleanup();
  }
  await pdf.destroy();
  return pages;
}

/** What pdf.js gives: a text, or where marked content begins and ends. */
interface Item {
  str?: string;
  hasEOL?: boolean;
  transform?: number[];
  type?: string;
  id?: string;
  tag?: string;
}

function sortPieces(items: readonly Item[]): PageText {
  const pieces = new Map<number, Piece[]>();
  const around: (number | "artifact" | undefined)[] = [];
  const artifacts: string[] = [];
  let unmarked = "";
  for (const item of items) {
    if (item.str === undefined) {
      if (item.type === "endMarkedContent") around.pop();
      else around.push(item.tag === "Artifact" ? "artifact" : (numberIn(item.id) ?? around.at(-1)));
      continue;
    }
    const own = around.at(-1);
    const text = `${item.str}${item.hasEOL ? "\n" : ""}`;
    const [, , , size = 0, x = 0, y = 0] = item.transform ?? [];
    if (typeof own === "number") pieces.set(own, [...(pieces.get(own) ?? []), {text, x, y, size}]);
    else if (own === "artifact") artifacts.push(text);
    else unmarked += text;
  }
  return {pieces, artifacts, unmarked};
}

// `p12R_mc3`: page object 12, marked content 3.
function numberIn(id: string | undefined): number | undefined {
  const found = /_mc(\d+)$/.exec(id ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
}
