import {element} from "../element.js";
import {uncapitalised} from "../letter-case.js";
import type {Control, Subset} from "./controls.js";

/** The explorer's lists and boxes, and what to do when one has changed. */
export interface FormContent {
  controls: readonly Control[];
  subsets: readonly Subset[];
  /** Sentences under the lists of what is held at one value. */
  reasons: readonly string[];
  /** True when rows and columns can change places. */
  maySwap: boolean;
  words: {arrange: string; held: string; subset: string; swap: string};
}

/** What the form calls when a reader has chosen. */
export interface FormHandlers {
  onControl: (name: string, value: string) => void;
  onSubset: (dimension: string, codes: readonly string[]) => void;
  onSwap: () => void;
}

/**
 * A form that can be brought up to date in place: a list that stays keeps its element, so that who uses it with a keyboard or a screen
 * reader is not thrown out of it.
 */
export function makeForm({onControl, onSubset, onSwap}: FormHandlers): {
  form: HTMLFormElement;
  update: (content: FormContent) => void;
} {
  const arrange = fieldset("explorer-arrange");
  const held = fieldset("explorer-held");
  const subsets = element("div", {class: "explorer-subsets"});
  const reasons = element("div", {class: "explorer-reasons", id: "explorer-reasons"});
  held.group.append(reasons);
  const swap = element("button", {type: "button", class: "explorer-swap"});
  swap.addEventListener("click", onSwap);
  arrange.group.append(swap);
  const form = element("form", {class: "explorer-form"}, arrange.group, subsets, held.group);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({target}) => {
    if (target instanceof HTMLSelectElement) onControl(target.name, target.value);
    if (target instanceof HTMLInputElement) onSubset(target.name, checkedCodes(form, target.name));
  });
  const update = (content: FormContent) => {
    arrange.legend.textContent = content.words.arrange;
    swap.textContent = content.words.swap;
    swap.hidden = !content.maySwap;
    held.legend.textContent = content.words.held;
    const groupOf = (group: Control["group"]) => content.controls.filter((control) => control.group === group);
    syncLists(arrange.lists, groupOf("arrange"));
    syncLists(held.lists, groupOf("held"), "explorer-reasons");
    held.group.hidden = groupOf("held").length === 0;
    reasons.replaceChildren(...content.reasons.map((text) => element("p", {}, text)));
    syncSubsets(subsets, content.subsets, content.words.subset);
  };
  return {form, update};
}

function fieldset(name: string) {
  const legend = element("legend");
  const lists = element("div", {class: "explorer-lists"});
  return {legend, lists, group: element("fieldset", {class: name}, legend, lists)};
}

function checkedCodes(form: HTMLFormElement, dimension: string): string[] {
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  return boxes.filter(({name, checked}) => name === dimension && checked).map(({value}) => value);
}

function syncLists(place: HTMLElement, controls: readonly Control[], describedBy?: string): void {
  const old = new Map([...place.querySelectorAll("select")].map((select) => [select.name, select]));
  const wanted = controls.map((control) => {
    const select = old.get(control.name) ?? makeList(control, describedBy);
    syncOptions(select, control);
    return select.parentElement ?? select;
  });
  const isSame = wanted.length === place.children.length && wanted.every((item, at) => place.children[at] === item);
  if (!isSame) place.replaceChildren(...wanted);
}

function makeList({name, label}: Control, describedBy: string | undefined): HTMLSelectElement {
  const id = `explorer-${name.replace(/[^\w-]/g, "-")}`;
  const select = element("select", {id, name, "aria-describedby": describedBy});
  element("div", {class: "explorer-list"}, element("label", {for: id}, label), select);
  return select;
}

function syncOptions(select: HTMLSelectElement, {label, options, value}: Control): void {
  const heading = select.parentElement?.querySelector("label");
  if (heading && heading.textContent !== label) heading.textContent = label;
  keepOptions(select, options);
  if (select.value !== value) select.value = value;
}

// Options that stay keep their elements: of a list whose chosen option is replaced, by one that is the same, a screen reader says all anew.
function keepOptions(select: HTMLSelectElement, options: Control["options"]): void {
  const keyOf = (value: string, label: string) => JSON.stringify([value, label]);
  const old = new Map([...select.options].map((option) => [keyOf(option.value, option.text), option]));
  const wanted = options.map(({value, label}) => old.get(keyOf(value, label)) ?? element("option", {value}, label));
  for (const option of old.values()) if (!wanted.includes(option)) option.remove();
  wanted.forEach((option, at) => {
    if (select.options[at] !== option) select.insertBefore(option, select.options[at] ?? null);
  });
}

function syncSubsets(place: HTMLElement, subsets: readonly Subset[], lead: string): void {
  const key = JSON.stringify(subsets.map(({dimension, codes}) => [dimension, codes.map(({code}) => code)]));
  if (place.dataset.key !== key) {
    place.dataset.key = key;
    place.replaceChildren(...subsets.map((subset) => subsetBoxes(subset, lead)));
  }
  const checked = new Map(
    subsets.flatMap(({dimension, codes}) => codes.map((one) => [`${dimension} ${one.code}`, one.checked] as const))
  );
  for (const box of place.querySelectorAll<HTMLInputElement>("input")) {
    box.checked = checked.get(`${box.name} ${box.value}`) ?? true;
  }
}

function subsetBoxes({dimension, label, codes}: Subset, lead: string): HTMLElement {
  const boxes = codes.map(({code, label}) =>
    element("label", {}, element("input", {type: "checkbox", name: dimension, value: code}), ` ${label}`)
  );
  const title = `${lead}: ${uncapitalised(label)}`;
  return element(
    "details",
    {class: "explorer-subset"},
    element("summary", {}, title),
    element("fieldset", {"aria-label": title}, ...boxes)
  );
}
