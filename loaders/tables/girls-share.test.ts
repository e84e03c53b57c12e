import {expect, test} from "vitest";
import {changeEvidence, setCell} from "../../tests/changed-evidence.js";
import type {Cell} from "../model/cell.js";
import {girlsShare} from "./girls-share.js";

function shareOf2022(cell: Cell) {
  const boys = {area: "SWE", period: "2022", sex: "boy", age: "all", purpose: "all"};
  return girlsShare(changeEvidence("detected-victims", setCell(boys, cell))).rows.filter(
    ({dataset, period}) => dataset === "detected-victims" && period === "2022"
  );
}

test("a share is as sure as the less sure of its two counts", () => {
  const boys = (precision: "exact" | "derived" | "rounded"): Cell => ({status: "published", value: 13, precision});
  for (const precision of ["exact", "derived", "rounded"] as const)
    expect(shareOf2022(boys(precision))).toMatchObject([{girls: 13, boys: 13, share: 0.5, status: precision}]);
});

test.each<Cell>([{status: "bounded", lower: 1, upper: 4}, {status: "missing"}])(
  "there is no share, nor a row without one, where the number of boys is $status",
  (cell) => {
    expect(shareOf2022(cell)).toEqual([]);
  }
);
