// @vitest-environment jsdom
import {expect, test} from "vitest";
import type {Row} from "../../../loaders/model/table.js";
import {makeView} from "../../../tests/table-view.js";
import {chain} from "./chain.js";
import {purposesSwedenFigure} from "./purposes-sweden.js";

const name = (word: string) => ({name: word, role: "dimension", title: {sv: word, en: word}}) as const;
const COLUMNS = ["dataset", "stage", "purpose"].map(name);
const OPTIONS = {language: "en", width: 720} as const;

const purpose = (facts: Row): Row => ({
  dataset: "police-case-review",
  concept: "suspected",
  period: "2015",
  purpose: "begging",
  sex: "boy",
  measure: "count",
  unit: "child",
  status: "exact",
  via: null,
  ...facts
});
const link = (facts: Row): Row => ({
  dataset: "national-mapping-2012-2015",
  period: "2012-2015",
  stage: "prosecution",
  measure: "count",
  unit: "prosecution",
  status: "exact",
  via: null,
  ...facts
});
const cellsOf = (figure: Element) => [...figure.querySelectorAll("td > div")].map(({textContent}) => textContent);
const purposes = (facts: Row) => cellsOf(purposesSwedenFigure.chart(makeView(COLUMNS, [purpose(facts)]), OPTIONS));
const shownLinks = (...rows: Row[]) => {
  const view = makeView(COLUMNS, rows.map(link));
  return cellsOf(chain.chart(chain.select?.(view) ?? view, OPTIONS));
};

test.each([
  [
    "from one end to the other, as the table behind says it",
    {lower: 1, upper: 4},
    "begging: 1\u00a0to\u00a04 children"
  ],
  ["with the end that is known", {lower: null, upper: 4}, "begging: at most\u00a04 children"]
])("a purpose that is given as bounds is told %s", (_, ends, said) => {
  expect(purposes({status: "bound", value: null, ...ends})).toEqual([said]);
});

test("a figure that was not read in its own source says so in every matrix, also where the source uses words", () => {
  expect(purposes({value: 7, via: "radio"})).toEqual(["begging: 7 children (second-hand)"]);
  expect(purposes({value: null, status: "worded", wording: "most often", via: "news"})).toEqual([
    "begging: most often (second-hand)"
  ]);
  expect(shownLinks({value: 3, via: "news"})).toEqual(["3 indictments (second-hand)"]);
});

test("of two accounts that say the same, the one that was read in its own source is shown, whichever stands first", () => {
  expect(shownLinks({value: 3, via: "news"}, {value: 3})).toEqual(["3 indictments"]);
  expect(shownLinks({value: 3}, {value: 3, via: "news"})).toEqual(["3 indictments"]);
});

test.each([
  ["none", [{value: 0}], "No suspicion"],
  ["some", [{value: 2}], "Some suspicions"],
  ["that it is not known", [{value: null, status: "missing"}], "How many suspicions"],
  ["that it is not known where no row tells", [{stage: "suspicion", unit: "child", value: 9}], "How many suspicions"]
] as const)("the headline of the links to an indictment says %s", (_, rows, begins) => {
  expect(chain.title(makeView(COLUMNS, rows.map(link)), "en")).toMatch(new RegExp(`^${begins} `));
});
