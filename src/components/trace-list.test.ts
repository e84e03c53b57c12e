// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Claim} from "../../loaders/model/claim.js";
import type {Row} from "../../loaders/model/table.js";
import {traceList} from "./trace-list.js";

/** What the trace says in place of the number of each row. */
function numbersOf(...rows: Row[]): (string | null)[] {
  const claim: Claim = {
    id: "a.years",
    kind: "count",
    value: 1,
    unit: "year",
    period: "2020",
    status: "derived",
    formula: "count of years",
    sources: ["source"],
    via: [],
    inputs: [{table: "t", rows}]
  };
  const list = traceList([claim], {units: {}, statuses: {}}, "en", () => document.createElement("span"));
  return [...list.querySelectorAll("tbody tr")].map((row) => row.children[2]?.textContent ?? null);
}

test("each row behind a claim says its number, its bounds, its source's words, or that it has none", () => {
  expect(
    numbersOf(
      {value: 0, status: "exact"},
      {value: null, lower: 1, upper: 4, status: "bound"},
      {value: null, wording: "most often", status: "worded"},
      {value: null, status: "missing"},
      {value: null, status: "derived"}
    )
  ).toEqual(["0", "1\u00a0to\u00a04", "most often", "not available", "see the formula"]);
});
