import {expect, test} from "vitest";
import {makeView} from "../../../tests/table-view.js";
import {detection} from "./detection.js";

test("only ratios on the base that the figure speaks of are shown", () => {
  const row = (base: string, ratio: number) => ({
    dataset: "a",
    period: "2017",
    base,
    ratio,
    intervalLower: 1,
    intervalUpper: 12
  });
  const name = {name: "dataset", role: "dimension", title: {sv: "", en: ""}} as const;
  const view = makeView([name], [row("population", 9), row("unaccompanied-children", 2.2)]);
  const selected = detection.select?.(view) ?? view;
  expect(detection.title(selected, "en")).toBe("Equal risk requires girls to be detected 2.2 times as often as boys");
});
