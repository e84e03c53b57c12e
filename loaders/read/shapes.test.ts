import {expect, test} from "vitest";
import {z} from "zod";
import {listById} from "./shapes.js";

const LIST = listById(z.strictObject({id: z.string()}), "gap");
const problems = (...ids: string[]) =>
  LIST.safeParse(ids.map((id) => ({id}))).error?.issues.map(({path, message}) => [path.join("."), message]);

test("an id that stands twice is named, with its place", () => {
  expect(problems("a", "b", "a")).toEqual([["2.id", 'gap stands twice: "a" (give it another id)']]);
});

test("ids that differ are none of its business", () => {
  expect(problems("a", "b")).toBeUndefined();
});
