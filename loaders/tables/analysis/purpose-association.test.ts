import {expect, test} from "vitest";
import {changeEvidence, setCell} from "../../../tests/changed-evidence.js";
import {purposeAssociation} from "./purpose-association.js";

test("a number that is not given is not taken for 0", () => {
  const where = {period: "2015", age: "all-ages", purpose: "other", sex: "male"};
  const evidence = changeEvidence("eu-registered-victims", setCell(where, {status: "missing"}));
  expect(() => purposeAssociation(evidence)).toThrow('no number of male victims in the EU for purpose "other"');
});
