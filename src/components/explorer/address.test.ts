import fc from "fast-check";
import {expect, test} from "vitest";
import {madeTable} from "../../../tests/explored.js";
import {fromQuery, toQuery} from "./address.js";
import type {Choice} from "./choice.js";
import {settle} from "./settle.js";

const text = fc.string({minLength: 1, maxLength: 12, unit: "grapheme"});
const choices: fc.Arbitrary<Choice> = fc.record({
  table: text,
  measure: text,
  rows: fc.uniqueArray(text, {minLength: 1, maxLength: 2}),
  columns: fc.option(text),
  where: fc.dictionary(text, fc.uniqueArray(fc.string({maxLength: 12}), {minLength: 1, maxLength: 4}), {minKeys: 1}),
  sums: fc.uniqueArray(text, {minLength: 1, maxLength: 3}).map((names) => names.sort())
});

test("an address gives back the choice that it was made of, whatever its names hold", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const {where, ...rest} = fromQuery(toQuery(choice));
      expect(rest).toEqual({...choice, where: undefined});
      expect(Object.entries(where ?? {})).toEqual(expect.arrayContaining(Object.entries(choice.where)));
    })
  );
});

test("equal choices have one address, in whatever order they were made", () => {
  const choice = {table: "t", measure: "value", rows: ["period"], columns: "sex", sums: ["b", "a"]};
  expect(toQuery({...choice, where: {x: ["1"], a: ["2", "3"]}})).toBe(
    toQuery({...choice, sums: ["a", "b"], where: {a: ["2", "3"], x: ["1"]}})
  );
  expect(toQuery({...choice, where: {x: ["1"]}})).toBe(
    "table=t&measure=value&rows=period&columns=sex&where.x=1&sum=a&sum=b"
  );
});

test("an empty address wishes for nothing; empty columns wish for none", () => {
  expect(fromQuery("")).toEqual({});
  expect(fromQuery("table=t&columns=")).toEqual({table: "t", columns: null});
});

test("whatever an address wishes for, the table shows what it allows, and that has an address of its own", () => {
  const table = madeTable({
    dimensions: ["period", "sex", "unit"],
    units: ["child", "case"],
    rows: ["2016", "2017"].flatMap((period) =>
      ["girl", "boy"].flatMap((sex) => ["child", "case"].map((unit) => ({period, sex, unit, value: 7})))
    )
  });
  const name = fc.constantFrom("period", "sex", "unit", "nothing", "value");
  const code = fc.constantFrom("2016", "2017", "girl", "boy", "child", "case", "x");
  const wishes = fc.record(
    {
      measure: name,
      rows: fc.array(name, {maxLength: 3}),
      columns: fc.option(name),
      where: fc.dictionary(name, fc.array(code, {minLength: 1, maxLength: 2})),
      sums: fc.array(name, {maxLength: 2})
    },
    {requiredKeys: []}
  );
  fc.assert(
    fc.property(wishes, (wish) => {
      const {choice} = settle(table, wish);
      expect(settle(table, fromQuery(toQuery(choice)))).toEqual({choice, refused: []});
      expect(choice.sums).toEqual([]);
      expect(choice.where.unit).toHaveLength(1);
      expect([...choice.rows, choice.columns]).not.toContain("unit");
    })
  );
});
