import {expect, test} from "vitest";
import {assembleLanguage, makeBytes} from "./make.js";
import {testDocument} from "./test-document.js";

const {made} = testDocument("sv");

// One language is enough: nothing in the making asks for the language but words. The PDF is made twice in English.
test("the Word file is the same bytes when it is made again of the pages", async () => {
  const again = await makeBytes(await assembleLanguage("sv"), "docx");
  expect(Buffer.from(again).equals(Buffer.from(made().docx))).toBe(true);
});
