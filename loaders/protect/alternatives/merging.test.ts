import {describe, expect, test} from "vitest";
import type {TableDesign} from "../../model/protected.js";
import {linkCubes} from "../linked/linked-system.js";
import {type DisclosureRules, RULES} from "../rules.js";
import {reviewDesign} from "./merging.js";

// Only small counts count here: authority makes every table one of the higher threshold otherwise.
const rules: DisclosureRules = {...RULES, threshold: 5, findableThreshold: 5, sensitiveDimensions: []};

function review(dimension: "purpose" | "year", codes: readonly string[], counts: readonly (readonly number[])[]) {
  const system = linkCubes([
    {
      dimensions: [
        {name: "sex", codes: ["girl", "boy"]},
        {name: dimension, codes}
      ],
      counts: counts.flat()
    }
  ]);
  const toCategories = (all: readonly string[]) => all.map((code) => ({code, parts: [code]}));
  const design: TableDesign = {
    name: "table",
    authority: "polisen",
    unit: "child",
    dimensions: [
      {name: "sex", categories: toCategories(["girl", "boy"])},
      {name: dimension, categories: toCategories(codes)}
    ]
  };
  return reviewDesign(design, {system, isCounted: () => true}, rules);
}

describe("a designed table", () => {
  test("that has no small count can be published whole", () => {
    expect(
      review(
        "purpose",
        ["sexual", "labour"],
        [
          [9, 8],
          [7, 12]
        ]
      )
    ).toEqual({
      table: "table",
      cells: 9,
      primary: 0,
      mergings: []
    });
  });

  test("with small counts gets its smallest categories merged first", () => {
    // labour 3 + 2, begging 4 + 4, sexual 30 + 9: both small ones together leave no small count.
    const {primary, mergings} = review(
      "purpose",
      ["sexual", "labour", "begging"],
      [
        [30, 3, 4],
        [9, 2, 4]
      ]
    );
    expect(primary).toBe(4);
    expect(mergings.map(({dimension, merged, primary: left, cells}) => ({dimension, merged, left, cells}))).toEqual([
      {dimension: "purpose", merged: ["labour", "begging"], left: 0, cells: 9}
    ]);
  });

  test("by year gets neighbouring years merged", () => {
    const {mergings} = review(
      "year",
      ["2012", "2013", "2014", "2015"],
      [
        [3, 4, 9, 9],
        [9, 9, 9, 9]
      ]
    );
    expect(mergings.map(({merged}) => merged)).toContainEqual(["2012", "2013"]);
    expect(mergings.map(({merged}) => merged)).not.toContainEqual(["2012", "2014"]);
  });

  test("never gets a merging that leaves as many small counts", () => {
    const {primary, mergings} = review(
      "purpose",
      ["sexual", "labour", "begging"],
      [
        [1, 1, 1],
        [1, 1, 1]
      ]
    );
    expect(mergings.every(({primary: left}) => left < primary)).toBe(true);
  });
});
