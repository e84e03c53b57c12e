import {expect, test} from "vitest";
import {readEvidence} from "../read/evidence.js";
import {makeCatalogue} from "./catalogue.js";

test("every figure of every conflict is in the catalogue", () => {
  const {conflicts} = readEvidence();
  expect(conflicts.length).toBeGreaterThan(0);
  const found = makeCatalogue().conflicts;
  for (const {id, observations} of conflicts)
    expect(found.find((one) => one.id === id)?.observations.length, id).toBeGreaterThanOrEqual(observations.length);
});

test("a figure of a conflict that is not there stops the build", () => {
  const text = {sv: "s", en: "e"};
  const where = {period: "1999", status: "exact"};
  const conflict = {id: "c", title: text, explanation: text, observations: [{dataset: "migration-agency", where}]};
  expect(() => makeCatalogue({...readEvidence(), conflicts: [conflict]})).toThrow(
    'no figure of "migration-agency" answers a conflict: {"period":"1999","status":"exact"} (data/conflicts.json)'
  );
});
