import {element} from "../element.js";
import {uncapitalised} from "../letter-case.js";
import {toQuery} from "./address.js";
import {headlineOf} from "./caption.js";
import type {Choice} from "./choice.js";
import type {Display} from "./display.js";
import type {ExploredTable} from "./explored-table.js";
import {WORDS} from "./words.js";
import type {ExplorerWorld} from "./world.js";

/** How a choice is cited: table, what is shown of it, report, edition and address. */
export function citationOf(
  table: ExploredTable,
  choice: Choice,
  {language, report, edition, addressOf}: Pick<ExplorerWorld, "language" | "report" | "edition" | "addressOf">
): string {
  const words = WORDS[language];
  const mark = table.disclosure.synthetic ? `${words.synthetic}. ` : "";
  const shown = headlineOf(table, choice, language);
  const name = uncapitalised(edition);
  return `${mark}${table.title[language]} (${shown}). ${report}, ${name}. ${addressOf(toQuery(choice))}`;
}

/** The citation as a link to the choice, and a button that copies its address. */
export function citation({table, choice}: Display, world: ExplorerWorld): HTMLElement {
  const words = WORDS[world.language];
  const address = world.addressOf(toQuery(choice));
  const said = element("span", {role: "status"});
  const copy = element("button", {type: "button"}, words.copy);
  copy.addEventListener("click", async () => {
    try {
      await world.copy(address);
      said.textContent = words.copied;
    } catch {
      // Some browsers let no page write to the clipboard: the address stands above, to be copied by hand.
      said.textContent = words.notCopied;
    }
  });
  return element(
    "div",
    {class: "explorer-cite"},
    element("h3", {}, words.cite),
    element("p", {}, element("a", {href: address}, citationOf(table, choice, world))),
    element("p", {}, copy, " ", said)
  );
}
