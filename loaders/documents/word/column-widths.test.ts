import {expect, test} from "vitest";
import type {TableCell} from "../model.js";
import {columnWidths} from "./column-widths.js";

const row = (...texts: string[]): TableCell[] =>
  texts.map((text) => ({number: false, content: [{kind: "text", text}]}));

test("columns are together as wide as the text", () => {
  expect(columnWidths([row("a", "b"), row("c", "d")], 9000)).toEqual([4500, 4500]);
});

test("a column has room for its longest word before another has room for its sentences", () => {
  const [place = 0, text = 0] = columnWidths([row("Regionkoordinatorerna", "ett två tre ".repeat(9))], 4000);
  expect(place).toBeGreaterThanOrEqual(21 * 90);
  expect(place + text).toBe(4000);
});

test("what is left goes to the column of long texts", () => {
  const [year = 0, text = 0] = columnWidths([row("2016", "barn som misstänks ha utsatts")], 9000);
  expect(text).toBeGreaterThan(4 * year);
});
