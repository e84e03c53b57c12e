import {describe, expect, test} from "vitest";
import type {Row} from "../../loaders/model/table.js";
import {readEvidence} from "../../loaders/read/evidence.js";
import {ukChannel} from "../../loaders/tables/analysis/uk-channel.js";
import {ukGap} from "../../loaders/tables/analysis/uk-gap.js";
import {ukShareDecomposition} from "../../loaders/tables/analysis/uk-share-decomposition.js";
import {withChanged} from "./evidence.js";

const evidence = readEvidence();
// Every seventh cell is doubled and one: another cube, in which everything must still add up.
let seen = 0;
const perturbed = withChanged(
  evidence,
  "uk-referrals",
  () => seen++ % 7 === 0,
  (value) => value * 2 + 1
);

const sum = (rows: readonly Row[], column: string) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

describe.each([
  ["as published", evidence],
  ["perturbed", perturbed]
])("parts add up to the gap shown, %s", (_, data) => {
  test.each(["purpose", "responder", "period"])("the gap by %s", (factor) => {
    const {rows} = ukGap(data);
    const all = rows.find((row) => row.factor === "all");
    const parts = rows.filter((row) => row.factor === factor);
    for (const column of ["girls", "boys", "gap"]) expect(sum(parts, column)).toBe(all?.[column]);
    expect(sum(parts, "gapShare")).toBeCloseTo(1, 12);
  });

  test("the girls’ share of each first responder, and between years", () => {
    const {rows} = ukShareDecomposition(data);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const parts = ["purposeEffect", "periodEffect", "responderEffect", "withinEffect"].map((part) =>
        Number(row[part] ?? 0)
      );
      expect(parts.reduce((total, part) => total + part, 0)).toBeCloseTo(Number(row.difference), 12);
      expect(Number(row.shareAfter) - Number(row.shareBefore)).toBeCloseTo(Number(row.difference), 12);
    }
  });

  test("who refers girls and who boys", () => {
    const {rows} = ukChannel(data);
    for (const row of rows)
      expect(Number(row.purposeEffect) + Number(row.withinEffect)).toBeCloseTo(Number(row.difference), 12);
    expect([sum(rows, "girlsPart"), sum(rows, "boysPart")]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });
});
