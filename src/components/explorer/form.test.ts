// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Control} from "./controls.js";
import {makeForm} from "./form.js";

const words = {arrange: "", held: "", subset: "", swap: ""};
const none = () => undefined;
const rows = (value: string, ...options: string[]): Control => ({
  name: "rows",
  group: "arrange",
  label: "Rows",
  options: options.map((option) => ({value: option, label: option})),
  value
});

test("a list whose other options change keeps the chosen one, which would else be spoken as newly chosen", () => {
  const {form, update} = makeForm({onControl: none, onSubset: none, onSwap: none});
  const show = (control: Control) => update({controls: [control], subsets: [], reasons: [], maySwap: false, words});
  show(rows("period", "dataset", "period", "sex"));
  const select = form.querySelector("select");
  const chosen = select?.selectedOptions[0];
  show(rows("period", "period", "sex"));
  expect(select?.selectedOptions[0]).toBe(chosen);
  show(rows("period", "area", "dataset", "period"));
  expect(select?.selectedOptions[0]).toBe(chosen);
  expect([...(select?.options ?? [])].map(({value}) => value)).toEqual(["area", "dataset", "period"]);
  show(rows("area", "area", "period"));
  expect(select?.value).toBe("area");
});
