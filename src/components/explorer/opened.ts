import {element} from "../element.js";
import {toQuery} from "./address.js";
import {headlineOf} from "./caption.js";
import type {Choice, Wish} from "./choice.js";
import {changeControl, changeSubset, controlsOf, reasonsOf, subsetsOf, swapAxes} from "./controls.js";
import {makeDisplay} from "./display.js";
import type {ExploredTable} from "./explored-table.js";
import {makeForm} from "./form.js";
import {titleOf} from "./labels.js";
import {makeResult} from "./result.js";
import {settle} from "./settle.js";
import {summarise} from "./summary.js";
import {WORDS} from "./words.js";
import type {ExplorerWorld} from "./world.js";

/** A table that is opened: its form and what is shown of it. */
export interface Opened {
  place: HTMLElement;
  /**
   * Shows the nearest choice to a wish that the table allows.
   * @returns what a screen reader is told: what of the wish was not possible, and what is shown
   */
  show: (table: ExploredTable, wish: Wish) => string;
}

/**
 * The place of an opened table. It keeps the choice; the address does too.
 * @param say tells the reader what is shown after a choice
 */
export function makeOpened(world: ExplorerWorld, say: (sentence: string) => void): Opened {
  const result = makeResult(world);
  let current: {table: ExploredTable; choice: Choice} | undefined;
  const change = (wish: (choice: Choice) => Wish) => {
    if (current) say(show(current.table, wish(current.choice)));
  };
  const form = makeForm({
    onControl: (name, value) => change((choice) => changeControl(choice, name, value)),
    onSubset: (dimension, codes) => change((choice) => changeSubset(choice, dimension, codes)),
    onSwap: () => change(swapAxes)
  });
  const show = (table: ExploredTable, wish: Wish) => {
    const {choice, refused} = settle(table, wish);
    current = {table, choice};
    const display = makeDisplay(table, choice, world.language);
    form.update(formContent(table, choice, world));
    result.update(display);
    world.remember(toQuery(choice));
    return [
      refusal(table, refused, world),
      summarise(display.pivot, headlineOf(table, choice, world.language), world.language)
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  };
  return {place: element("div", {class: "explorer-body", hidden: true}, form.form, result.place), show};
}

function formContent(table: ExploredTable, choice: Choice, {language}: ExplorerWorld) {
  return {
    controls: controlsOf(table, choice, language),
    subsets: subsetsOf(table, choice, language),
    reasons: reasonsOf(table, choice, language),
    maySwap: choice.columns !== null,
    words: WORDS[language]
  };
}

function refusal(table: ExploredTable, refused: readonly string[], {language}: ExplorerWorld): string {
  const names = refused.map((name) => titleOf(table, name, language)).join(", ");
  return refused.length > 0 ? WORDS[language].refused(names) : "";
}
