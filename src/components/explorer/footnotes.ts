import type {Value} from "../../../loaders/model/table.js";
import {element} from "../element.js";
import type {ExploredTable} from "./explored-table.js";
import type {Pivot} from "./pivot.js";
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
  const written = new Set<Value>();
  const add = (row: number) => written.add(table.valueAt("source", row)).add(table.valueAt("via", row));
  for (const shown of cells.flat(2)) {
    if ("rows" in shown) for (const row of shown.rows) add(row);
    else if ("row" in shown && shown.row !== undefined) add(shown.row);
  }
  const keys = [...written].flatMap((value) => String(value ?? "").split(" "));
  return [...new Set(keys)].filter((key) => key !== "").sort();
}
