import {expect, test} from "vitest";
import {z} from "zod";
import {ISO_DATE, listById} from "./shapes.js";

const LIST = listById(z.strictObject({id: z.string()}), "gap");
const problems = (...ids: string[]) =>
  LIST.safeParse(ids.map((id) => ({id}))).error?.issues.map(({path, message}) => [path.join("."), message]);

test("an id that stands twice is named, with its place", () => {
  expect(problems("a", "b", "a")).toEqual([["2.id", 'gap stands twice: "a" (give it another id)']]);
});

test("ids that differ are none of its business", () => {
  expect(problems("a", "b")).toBeUndefined();
});

test.each(["2026-02-30", "2026-13-01", "26-02-03", ""])("a day that there is not is no date: %s", (date) => {
  expect(ISO_DATE.safeParse(date).error?.issues.map(({message}) => message)).toEqual(["a date is written YYYY-MM-DD"]);
});
