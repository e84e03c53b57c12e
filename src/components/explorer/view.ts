import {element} from "../element.js";
import {fromQuery} from "./address.js";
import type {Wish} from "./choice.js";
import {type ExploredTable, readTable} from "./explored-table.js";
import {makeOpened} from "./opened.js";
import {filePicker, tablePicker} from "./pickers.js";
import {WORDS} from "./words.js";
import type {ExplorerWorld} from "./world.js";

/** The explorer: the list of tables, what is chosen of one, and what that shows. */
export function explorerView(world: ExplorerWorld): HTMLElement {
  const {language, tables} = world;
  const words = WORDS[language];
  const status = element("p", {class: "explorer-status", role: "status"});
  const head = element("div", {class: "explorer-head"});
  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const opened = makeOpened(world, say);
  const open = (bytes: Uint8Array, id: string, wish: Wish, lead = "") => {
    const table = readTable(bytes, id);
    head.replaceChildren(...introduce(table, world));
    opened.place.hidden = false;
    say(`${lead} ${opened.show(table, wish)}`.trim());
  };
  const choose = async (id: string, wish: Wish, lead = "") => {
    say(world.fromFolder ? `${words.file}: data/${id}.arrow` : words.loading);
    if (world.fromFolder) return;
    try {
      const bytes = await world.load(id);
      // While it was loading, another may have been chosen.
      if (picker.value === id) open(bytes, id, wish, lead);
    } catch (error) {
      // Of a table that is no longer asked for the reader is told nothing.
      if (picker.value === id) {
        head.replaceChildren();
        opened.place.hidden = true;
        say(words.failed);
      }
      throw error; // the reader is told; the console says why
    }
  };
  const wish = fromQuery(world.query);
  const isListed = tables.some(({id}) => id === wish.table);
  const picker = tablePicker(world, isListed ? wish.table : tables[0]?.id, (id) => choose(id, {}));
  const onFile = (id: string, bytes: Uint8Array) => {
    picker.value = id;
    open(bytes, id, id === wish.table ? wish : {});
  };
  const files = filePicker(
    world,
    () => picker.value,
    onFile,
    () => say(words.wrongFile)
  );
  const lead = isListed || wish.table === undefined ? "" : words.unknownTable(wish.table);
  void choose(picker.value, isListed ? wish : {}, lead);
  return element("div", {class: "explorer"}, picker.parentElement, files, status, head, opened.place);
}

function introduce({title, subtitle, disclosure}: ExploredTable, {language}: ExplorerWorld): HTMLElement[] {
  const {synthetic, syntheticSentence} = WORDS[language];
  return [
    element("h2", {class: "explorer-title"}, title[language]),
    element("p", {class: "explorer-subtitle"}, subtitle[language]),
    ...(disclosure.synthetic ? [element("div", {class: "synthetic"}, `${synthetic}. ${syntheticSentence}`)] : [])
  ];
}
