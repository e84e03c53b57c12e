import {describe, expect, test} from "vitest";
import type {Row} from "../../../loaders/model/table.js";
import {makeView} from "../../../tests/table-view.js";
import {countLarger, describePairs, selectWhole, toPairs, widestPair} from "./pairs.js";

const view = (rows: readonly Row[]) => makeView([], [...rows]);
const ROWS: Row[] = [
  {year: "2017", sex: "girl", value: 28},
  {year: "2017", sex: "boy", value: 28},
  {year: "2018", sex: "girl", value: 19},
  {year: "2018", sex: "boy", value: 38},
  {year: "2018", sex: "all", value: 57},
  {year: "2020", sex: "girl", value: null},
  {year: "2020", sex: "boy", value: null}
];
const PAIRS = toPairs(view(ROWS), (row) => String(row.year));

describe("girls beside boys", () => {
  test("one pair for each category, without totals; what is not published stays undefined", () => {
    expect(PAIRS).toEqual([
      {label: "2017", girl: 28, boy: 28},
      {label: "2018", girl: 19, boy: 38},
      {label: "2020", girl: undefined, boy: undefined}
    ]);
  });

  test("the widest pair is the one with the largest difference", () => {
    expect(widestPair(PAIRS)?.label).toBe("2018");
    expect(widestPair([{label: "2017", girl: 28, boy: 28}])).toBeUndefined();
  });

  test("what one of them lacks is not nothing: who are more is counted where both are numbers", () => {
    expect(countLarger([...PAIRS, {label: "2021", girl: 5, boy: undefined}])).toEqual({girls: 0, boys: 1, both: 2});
  });

  test("two accounts that agree are one; two that do not are not chosen between", () => {
    const pairs = (...rows: Row[]) => toPairs(view(rows), () => "2021");
    const girl = (value: number | null): Row => ({sex: "girl", value});
    expect(pairs(girl(5), girl(5), girl(null))).toEqual([{label: "2021", girl: 5, boy: undefined}]);
    expect(() => pairs(girl(5), girl(6))).toThrow('two numbers of "girl" for "2021" in table "t": 5 and 6');
  });

  test("only rows with a number of both are selected", () => {
    const year = ({year: own}: Row) => String(own);
    const rows = view([...ROWS, {year: "2021", sex: "girl", value: 5}, {year: "2021", sex: "boy", value: null}]);
    expect(selectWhole(rows, ["year"]).rows.map(year)).toEqual(["2017", "2017", "2018", "2018"]);
  });

  test("the text alternative says the difference and what is missing", () => {
    const alternative = describePairs(PAIRS, "sv");
    expect(alternative).toContain("Skillnaden är störst för 2018: flickor 19, pojkar 38.");
    expect(alternative).toContain("Uppgift saknas: 2020, flickor; 2020, pojkar.");
  });

  test("the text alternative follows the data", () => {
    const changed = PAIRS.map((pair) => (pair.label === "2017" ? {...pair, girl: 90} : pair));
    expect(describePairs(changed, "en")).toContain("The difference is largest for 2017: girls 90, boys 28.");
  });
});
