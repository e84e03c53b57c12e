import type {Language} from "../chapters.js";
import {element} from "../element.js";
import type {ExploredTable} from "./explored-table.js";
import {WORDS} from "./words.js";

/** The mark of made-up figures, before whatever could be copied alone; nothing for others. */
export function syntheticMark({disclosure}: ExploredTable, language: Language): (Node | string)[] {
  if (!disclosure.synthetic) return [];
  return [element("small", {class: "synthetic"}, WORDS[language].synthetic), " "];
}
