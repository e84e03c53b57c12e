import {expect, test} from "vitest";
import {formatAfter, formatBefore, formatDifference} from "./values.js";

test.each([
  [19, 21, "19", "21", "+2"],
  [0.5, 0.25, "0.500", "0.250", "−0.250"],
  [12.341, 12.344, "12.341", "12.344", "+0.0030"],
  [0.00004, 0.00006, "0.00004", "0.00006", "+0.00002"],
  [10, 10.5, "10", "10.50", "+0.500"]
])("%d that became %d is told so that the change is seen", (before, after, from, to, difference) => {
  const cell = {column: "value", before, after, difference: after - before, relative: null};
  const told = [formatBefore(cell, "en"), formatAfter(cell, "en"), formatDifference(cell, "en")];
  expect(told).toEqual([from, to, difference]);
});
