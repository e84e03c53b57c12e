import {from} from "arquero";
import {expect, test} from "vitest";
import {TRACE, toDerivedRows} from "./combine.js";

function add(...parts: readonly (readonly [value: number | null, status: string])[]) {
  const rows = parts.map(([value, status], i) => ({
    sex: "girl",
    value,
    status,
    source: "agency-2019",
    via: null,
    origin: `known.csv:${i + 2}`
  }));
  return toDerivedRows(from(rows).groupby("sex").rollup(TRACE).objects(), "sum");
}

test.each([
  ["derived", "exact"],
  ["rounded", "rounded"]
])("a sum is %s when the least sure of its parts is %s", (status, second) => {
  expect(add([2, "exact"], [3, second])).toMatchObject([
    {value: 5, status, source: "agency-2019", origin: "known.csv:2 known.csv:3"}
  ]);
});

test.each(["bound", "worded", "suppressed", "missing"])("a part that is %s is not added as 0", (status) => {
  expect(() => add([2, "exact"], [null, status])).toThrow(
    `sum of a row without a number: status "${status}" (allowed: exact, derived, rounded) in known.csv:2 known.csv:3`
  );
});
