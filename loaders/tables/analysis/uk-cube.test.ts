import {expect, test} from "vitest";
import {changeEvidence} from "../../../tests/changed-evidence.js";
import {readCube} from "./uk-cube.js";

test("a quarter that is gone from the middle is not passed over", () => {
  const without = changeEvidence("uk-referrals", (observations) =>
    observations.filter(({dimensions}) => dimensions.period !== "2023-Q2")
  );
  expect(() => readCube(without)).toThrow(
    "the cube covers 2022-Q2, 2022-Q3, 2022-Q4, 2023-Q1, 2023-Q3, 2023-Q4, the analyses say 2022-Q2,"
  );
});
