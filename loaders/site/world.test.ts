import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {SiteError} from "./site-error.js";
import {findEpoch} from "./world.js";

const nowhere = mkdtempSync(join(tmpdir(), "no-repository-"));
afterAll(() => rmSync(nowhere, {recursive: true}));

test("the time is what is given, else outside of a repository the edition's date; what is no time is refused", () => {
  expect(findEpoch(nowhere, "2026-11-24", {SOURCE_DATE_EPOCH: "1700000000"})).toBe(1_700_000_000);
  expect(findEpoch(nowhere, "1970-01-02", {})).toBe(86_400);
  for (const wrong of ["yesterday", "1.5", "-1"])
    expect(() => findEpoch(nowhere, "2026-11-24", {SOURCE_DATE_EPOCH: wrong}), wrong).toThrow(SiteError);
});
