import {element} from "../element.js";
import type {CodeColumn} from "./code-column.js";
import type {ExploredTable} from "./explored-table.js";
import type {Pivot} from "./pivot.js";
import {rowsOf} from "./shown.js";
import {WORDS} from "./words.js";
import type {ExplorerWorld} from "./world.js";

/** Sources of the figures that are shown, and what a reader must know of the table. */
export function footnotes(table: ExploredTable, pivot: Pivot, {language, sourceOf}: ExplorerWorld): HTMLElement {
  const words = WORDS[language];
  const links = sourcesShown(table, pivot).flatMap((key, index) => {
    const source = sourceOf(key);
    return [index > 0 ? "; " : "", source ? element("a", {href: source.href}, source.short) : key];
  });
  const notes = table.notes.map((note) => note[language]).join(" ");
  return element(
    "div",
    {class: "figure-footnotes"},
    links.length > 0 ? element("p", {}, element("b", {}, `${words.source}: `), ...links, ".") : null,
    notes === "" ? null : element("p", {}, element("b", {}, `${words.notes}: `), notes)
  );
}

/** Keys of the sources of what is shown, second-hand ones too, sorted. */
function sourcesShown(table: ExploredTable, {cells}: Pivot): string[] {
  const rows = cells.flat(2).map(rowsOf);
  const texts = ["source", "via"].flatMap((column) => textsAt(table.textsOf(column), rows));
  return [...new Set(texts.flatMap((text) => text.split(" ")))].filter((key) => key !== "").sort();
}

function textsAt({codes, positions}: CodeColumn, cells: readonly (readonly number[])[]): string[] {
  const isThere = new Uint8Array(codes.length);
  for (const rows of cells) for (const row of rows) isThere[positions[row] ?? 0] = 1;
  return codes.filter((_, at) => isThere[at] === 1);
}
