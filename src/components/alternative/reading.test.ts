import {expect, test} from "vitest";
import {makeView} from "../../../tests/table-view.js";
import {readingsOf} from "./reading.js";

const text = {sv: "", en: ""};
const VIEW = makeView(
  [
    {name: "source", role: "dimension", title: text, labels: {a: {sv: "Källa A", en: "Source A"}}},
    {name: "sex", role: "dimension", title: text},
    {name: "period", role: "dimension", title: text},
    {name: "share", role: "measure", title: text}
  ],
  [
    {source: "a", sex: "girl", period: "2009-2011", share: 0.5, low: 0.4, high: 0.6},
    {source: "a", sex: "boy", period: "2009-2011", share: null, wording: "hälften"},
    {source: "a", sex: "girl", period: "2012", share: null, status: "suppressed"},
    {source: "a", sex: "boy", period: "2012", share: null, status: "missing"},
    {source: "a", sex: "girl", period: "2013", share: null, status: "bound", lower: 1, upper: 4},
    {source: "a", sex: "all", period: "2012", share: 1}
  ]
);

test("each row is read by the roles of its columns; totals of both sexes are left out where sex has one", () => {
  const roles = {
    category: ["source"],
    sex: "sex",
    period: "period",
    measure: "share",
    interval: ["low", "high"] as const,
    write: (value: number) => `${value * 100} procent`
  };
  const common = {category: "Källa A"};
  expect(readingsOf(VIEW, roles, "sv")).toEqual([
    {
      ...common,
      period: "2009–2011",
      sex: "girl",
      told: {kind: "number", value: 0.5, text: "50 procent", lower: 0.4, upper: 0.6}
    },
    {...common, period: "2009–2011", sex: "boy", told: {kind: "words", text: "hälften"}},
    {...common, period: "2012", sex: "girl", told: {kind: "protected"}},
    {...common, period: "2012", sex: "boy", told: {kind: "missing"}},
    {...common, period: "2013", sex: "girl", told: {kind: "range", text: "1\u00a0till\u00a04"}}
  ]);
});
