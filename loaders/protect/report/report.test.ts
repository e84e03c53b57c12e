import {expect, test} from "vitest";
import {madeCollection, madeTable, protectMade} from "../../../tests/protect/made-collection.js";
import {RULES} from "../rules.js";
import {reportProtection} from "./report.js";

test("what an authority could not count is no 0: a group that may have it is not said to share the rest", () => {
  const counts = {"girl sexual": 30, "boy sexual": 15, "boy begging": 15, "boy criminality": 12};
  const table = madeTable("police", ["sex", "purpose"], counts);
  const missing = [{authority: "police", sex: "girl", purpose: "begging"}];
  const [system] = reportProtection(protectMade(madeCollection([{...table, missing}])), RULES).systems;
  expect(system?.primary).toBe(0);
  expect(system?.sensitivity.find(({threshold}) => threshold === RULES.findableThreshold)?.primary).toBe(0);
  expect(system?.designs.map(({primary}) => primary)).toEqual([0]);
});
