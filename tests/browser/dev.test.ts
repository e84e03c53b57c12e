import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {applyEdit, EDITS, type Preview, startPreview} from "./preview.js";

// That it shows is tested here; how soon is measured by `npm run bench:preview` (docs/benchmarks/preview.md).
const PATIENCE = 30_000;

let preview: Preview;

beforeAll(async () => {
  preview = await startPreview();
}, 120_000);
afterAll(() => preview?.close());

describe("what is saved shows in the open page", () => {
  test.each(EDITS.map((edit) => [edit.name, edit] as const))("%s", async (_, edit) => {
    const shown = () => preview.page.locator(edit.selector, {hasText: edit.shows}).count();
    expect(await shown()).toBe(0);
    await applyEdit(preview, edit, PATIENCE);
    expect(await shown()).toBeGreaterThan(0);
  });
});
