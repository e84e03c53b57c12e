import {expect, test} from "vitest";
import {assembleLanguage, makeBoth} from "./make.js";
import {testDocument} from "./test-document.js";

const {made} = testDocument("sv");

// One language is enough: nothing of what makes a document asks which language it is for anything but words.
test("is the same bytes when it is made again of the pages", async () => {
  const [docx, pdf] = await makeBoth(await assembleLanguage("sv"));
  expect(Buffer.from(docx).equals(Buffer.from(made().docx)), "docx").toBe(true);
  expect(Buffer.from(pdf).equals(Buffer.from(made().pdf)), "pdf").toBe(true);
});
