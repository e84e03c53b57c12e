import {expect, test} from "vitest";
import type {Row} from "../../../loaders/model/table.js";
import {drawn} from "../../../tests/charted.js";
import {describeChart} from "./describe.js";

const bySex = [
  {period: "2016", sex: "girl", value: 28},
  {period: "2016", sex: "boy", value: 14},
  {period: "2017", sex: "girl", value: 28},
  {period: "2017", sex: "boy", value: 30}
];

test("girls and boys are compared as in every figure; only which number is higher is said", () => {
  expect(describeChart(drawn(bySex), {language: "en"})).toBe(
    "Chart with 4 figures. Girls: the same figure throughout (28). Boys: largest 2017 (30), smallest 2016 (14). " +
      "Girls have the higher figure in 1 of 2 rows: 2016. Boys have the higher figure in 1 of 2 rows: 2017. " +
      "The difference is largest for 2016: girls 28, boys 14. Girls: unchanged from 28 (2016) to 28 (2017). Boys: up from 14 (2016) to 30 (2017)."
  );
});

test("what is hidden is counted, and nothing is computed with it", () => {
  const hidden = bySex.map((row) =>
    row.sex === "boy" && row.period === "2016" ? {...row, value: null, status: "suppressed"} : row
  );
  expect(describeChart(drawn(hidden), {language: "sv"})).toBe(
    "Diagram med 4 uppgifter. Flickor: samma tal överallt (28). Pojkar: 2017 (30). Pojkar har det högre talet: 2017. " +
      "Flickor: oförändrat från 28 (2016) till 28 (2017). 1 av 4 tal är dolt (skyddad uppgift)."
  );
});

test("women and men of all ages are called what they are", () => {
  const adults = bySex.map((row) => ({...row, sex: row.sex === "girl" ? "female" : "male"}));
  expect(describeChart(drawn(adults), {language: "en"})).toContain(
    "Female have the higher figure in 1 of 2 rows: 2016. Male have the higher figure in 1 of 2 rows: 2017."
  );
});

test("girls who stand beside women of all ages are no side of a comparison", () => {
  const mixed = [...bySex, {period: "2016", sex: "female", value: 90}];
  expect(describeChart(drawn(mixed), {language: "en"})).toMatch(
    /^Chart with 6 figures\. Value: largest Female 2016 \(90\), smallest Boy 2016 \(14\)\. .*Not available: Female 2017\.$/
  );
});

test("panels are told by their names", () => {
  const areas: Row[] = [
    {area: "a", form: "x", value: 3},
    {area: "a", form: "y", value: 5},
    {area: "b", form: "x", value: 8},
    {area: "b", form: "y", value: null, lower: 1, upper: 4, status: "bound"}
  ];
  expect(describeChart(drawn(areas, {rows: ["form"], columns: "area"}, ["area", "form"]), {language: "en"})).toBe(
    "Chart with 4 figures. Value: largest B, X (8), smallest A, X (3). B, Y: 1\u00a0to\u00a04."
  );
});
