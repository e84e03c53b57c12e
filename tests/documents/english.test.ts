import {expect, test} from "vitest";
import {assembleLanguage, makeBytes} from "./make.js";
import {testDocument} from "./test-document.js";

const {made} = testDocument("en");

// One language is enough: nothing in the making asks for the language but words. The Word file is made twice in Swedish.
test("the PDF is the same bytes when it is made again of the pages", async () => {
  const again = await makeBytes(await assembleLanguage("en"), "pdf");
  expect(Buffer.from(again).equals(Buffer.from(made().pdf))).toBe(true);
});
