import {expect, test} from "vitest";
import type {ProtectedCollection} from "../model/protected.js";
import {toProtectedFiles} from "./protected.js";

const text = {sv: "Påhittat", en: "Made up"};
const collection: ProtectedCollection = {
  name: "trial",
  title: text,
  edition: "1",
  date: "2016-01-01",
  synthetic: true,
  rules: "1",
  authorities: ["police"],
  earlier: [],
  corrections: [],
  tables: [
    {
      name: "police-child-sex",
      authority: "police",
      unit: "child",
      dimensions: [{name: "sex", categories: ["girl", "boy"].map((code) => ({code, parts: [code]}))}],
      threshold: 10,
      method: "rounding",
      basis: "delivered",
      counts: [
        {key: {sex: "girl"}, cell: {status: "rounded", value: 0, base: 10}},
        {key: {sex: "boy"}, cell: {status: "rounded", value: 20, base: 10}},
        {key: {sex: "all"}, cell: {status: "bounded", lower: 12}}
      ]
    }
  ],
  audit: []
};

test("a rounded count has the bounds that it tells, none below 0; an end that there is not stays empty", () => {
  expect(toProtectedFiles(collection).get("police-child-sex.csv")?.trim().split("\n")).toEqual([
    "sex,status,value,lower,upper",
    "girl,rounded,0,0,9",
    "boy,rounded,20,11,29",
    "all,bounded,,12,"
  ]);
});
