import {element} from "../element.js";
import {readTable} from "./explored-table.js";
import {WORDS} from "./words.js";
import type {ExplorerWorld, ListedTable} from "./world.js";

/** The list of tables, the report's own apart from protected ones; it stands in an element with its label. */
export function tablePicker(
  {language, tables}: ExplorerWorld,
  value: string | undefined,
  onChoice: (id: string) => void
): HTMLSelectElement {
  const words = WORDS[language];
  const isProtected = ({id}: ListedTable) => id.includes("/");
  const group = (label: string, members: readonly ListedTable[]) =>
    members.length > 0
      ? [element("optgroup", {label}, ...members.map(({id, title}) => element("option", {value: id}, title)))]
      : [];
  const shielded = tables.filter(isProtected);
  const mark = shielded.some(({synthetic}) => synthetic) ? `${words.synthetic}: ` : "";
  const select = element(
    "select",
    {id: "explorer-table", name: "table"},
    ...group(
      words.own,
      tables.filter((table) => !isProtected(table))
    ),
    ...group(`${mark}${words.protected}`, shielded)
  );
  if (value !== undefined) select.value = value;
  select.addEventListener("change", () => onChoice(select.value));
  element("div", {class: "explorer-picker"}, element("label", {for: "explorer-table"}, words.table), select);
  return select;
}

/**
 * Where the page is opened from a folder: the reader hands over the table's file. Nothing elsewhere.
 * @param wanted the table that the reader was asked for
 * @param onFile gets the name that the page lists the table by, and the bytes
 * @param onWrong called for a file that is none of the listed tables
 */
export function filePicker(
  {language, tables, fromFolder}: ExplorerWorld,
  wanted: () => string,
  onFile: (id: string, bytes: Uint8Array) => void,
  onWrong: () => void
): HTMLElement | null {
  if (!fromFolder) return null;
  const words = WORDS[language];
  const input = element("input", {id: "explorer-file", type: "file", accept: ".arrow"});
  input.addEventListener("change", async () => {
    const bytes = new Uint8Array((await input.files?.[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    const id = idOf(bytes, tables, wanted());
    if (id === undefined) onWrong();
    else onFile(id, bytes);
  });
  return element(
    "div",
    {class: "explorer-folder note"},
    element("p", {}, words.folder),
    element("label", {for: "explorer-file"}, words.file),
    " ",
    input
  );
}

/**
 * The name by which the page lists a table; undefined for bytes that are none of its tables. Tables of two collections may have one name:
 * then it is the one that was asked for.
 */
function idOf(bytes: Uint8Array, tables: readonly ListedTable[], wanted: string): string | undefined {
  try {
    const {name} = readTable(bytes, "");
    const named = tables.map(({id}) => id).filter((id) => id === name || id.endsWith(`/${name}`));
    return named.includes(wanted) ? wanted : named[0];
  } catch {
    return undefined;
  }
}
