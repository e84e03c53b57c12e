import {describe, expect, test} from "vitest";
import {openSite} from "./open-site.js";

const {withPage} = openSite();

describe.each([
  ["kanslighet.html", "Reglaget behöver JavaScript"],
  ["en/sensitivity.html", "The slider needs JavaScript"]
])("%s", (path, note) => {
  test("without JavaScript: a sentence in place of the slider, and the readings", async () => {
    await withPage(
      path,
      async (page) => {
        expect(await page.locator("main").innerText()).toContain(note);
        expect(await page.locator("input[type=range]").count()).toBe(0);
        expect(await page.locator("main table tbody tr").count()).toBeGreaterThan(4);
      },
      {javaScriptEnabled: false}
    );
  });

  test("the slider takes the sentence’s place, answers to the keyboard, says its value, and asks no other host", async () => {
    await withPage(path, async (page) => {
      const slider = page.locator("input[type=range]");
      await slider.waitFor();
      expect(await page.locator("main").innerText()).not.toContain(note);
      const before = await page.locator("output").innerText();
      await slider.focus();
      await page.keyboard.press("ArrowLeft");
      await expect.poll(() => page.locator("output").innerText()).not.toBe(before);
      expect(await slider.getAttribute("aria-valuetext")).toMatch(/^0[.,]84$/);
    });
  });
});
