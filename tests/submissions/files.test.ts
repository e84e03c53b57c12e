import {readdirSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {rulesOf, screen} from "./screen.js";

const FAIL = "tests/submissions/fail";
const PASS = "tests/submissions/pass";

describe("a file that is wrong in one way breaks the rule that it is named after", () => {
  test.each(readdirSync(FAIL).sort())("%s", async (name) => {
    const issues = await screen(`${FAIL}/${name}`);
    expect(rulesOf(issues)).toEqual([name.split(".")[0]]);
  });
});

describe("a file that can be understood passes, however it is written", () => {
  test.each(readdirSync(PASS).sort())("%s", async (name) => {
    expect(await screen(`${PASS}/${name}`)).toEqual([]);
  });
});
