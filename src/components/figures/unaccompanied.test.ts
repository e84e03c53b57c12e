import {expect, test} from "vitest";
import {makeView} from "../../../tests/table-view.js";
import {unaccompanied} from "./unaccompanied.js";

const count = (period: string, sex: string, value: number) => ({period, age: "all", sex, value});
const notesOf = (rows: Parameters<typeof makeView>[1]) => unaccompanied.notes?.(makeView([], rows)).map(({en}) => en);

test("a year in which sources contradict each other is named, and no other", () => {
  const rows = [count("2015", "girl", 7), count("2015", "boy", 30), count("2016", "girl", 5), count("2016", "boy", 9)];
  expect(notesOf(rows)).toEqual([]);
  expect(notesOf([...rows, count("2015", "girl", 7)])).toEqual([]);
  expect(notesOf([...rows, count("2015", "girl", 8)])).toEqual([
    "For 2015 sources give different numbers of girls; each is shown against the same number of boys."
  ]);
});
