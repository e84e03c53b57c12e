import {expect, test} from "vitest";
import {changeEvidence, setCell} from "../../tests/changed-evidence.js";
import type {Observation} from "../model/observation.js";
import {coverage} from "./coverage.js";

function depthOf(year: string, change: (observations: readonly Observation[]) => readonly Observation[]) {
  return coverage(changeEvidence("migration-agency", change)).rows.find(
    ({dataset, period}) => dataset === "migration-agency" && period === year
  )?.depth;
}

test("a source that tells of both girls and boys says most", () => {
  expect(depthOf("2023", (observations) => observations)).toBe("sex");
});

test("one sex alone is no division", () => {
  expect(depthOf("2023", setCell({period: "2023", sex: "boy"}, {status: "bounded", upper: 4}))).toBe("total");
});

test("a percentage alone is no total", () => {
  const percent = (observations: readonly Observation[]) =>
    observations.map((one) => (one.dimensions.period === "2015" ? {...one, measure: "percent"} : one));
  expect(depthOf("2015", percent)).toBe("words");
});
