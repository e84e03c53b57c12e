import {expect, test} from "vitest";
import {changeEvidence, setCell} from "../../../tests/changed-evidence.js";
import {shareBounds} from "./share-bounds.js";

test("a number of boys bounds the girls' share as a range does", () => {
  const boys = {area: "SWE", period: "2022", age: "all", purpose: "sexual", sex: "boy"};
  const cell = {status: "published", value: 2, precision: "exact"} as const;
  const rows = shareBounds(changeEvidence("detected-victims", setCell(boys, cell))).rows;
  expect(rows.filter(({dataset, purpose}) => dataset === "detected-victims" && purpose === "sexual")).toMatchObject([
    {girls: 6, boys: 2, children: 9, unknown: 1, share: 6 / 8, boundLower: 6 / 9, boundUpper: 7 / 9, status: "derived"}
  ]);
});
