import {tableFromIPC} from "@uwdata/flechette";
import {Table, tableToIPC, Utf8, vectorFromArray} from "apache-arrow";
import fc from "fast-check";
import {expect, test} from "vitest";
import {type TextColumn, toCodeColumn} from "./code-column.js";

test("a column's codes and positions give back every value, and nothing as an empty text", () => {
  const values = fc.array(fc.option(fc.string({maxLength: 3, unit: "grapheme"})), {minLength: 1, maxLength: 40});
  fc.assert(
    fc.property(values, (texts) => {
      const bytes = tableToIPC(new Table({text: vectorFromArray(texts, new Utf8())}), "file");
      const {codes, positions} = toCodeColumn(tableFromIPC(bytes).getChild("text") as unknown as TextColumn);
      expect([...positions].map((position) => codes[position])).toEqual(texts.map((text) => text ?? ""));
      expect(new Set(codes).size).toBe(codes.length);
    })
  );
});
