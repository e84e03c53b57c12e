// @vitest-environment jsdom
import {tableFromIPC} from "apache-arrow";
import {describe, expect, test} from "vitest";
import {detectionReadings} from "../../loaders/tables/analysis/detection-readings.js";
import {toArrow} from "../../loaders/write/arrow.js";
import {fromArrow} from "./rows.js";
import {ratioAt, readingsTable, sensitivity, sentence} from "./sensitivity.js";

const view = fromArrow(tableFromIPC(toArrow(detectionReadings())));

test("the slider stands on equal risk in the middle and reaches as far to each side", () => {
  expect([ratioAt(0), ratioAt(12), ratioAt(24)]).toEqual([1 / 8, 1, 8]);
});

test("half the true ratio takes twice the detection ratio", () => {
  const observed = {ratio: 3, lower: 2, upper: 5};
  expect(sentence(observed, 0.5, "en")).toBe(
    "If the true ratio is 0.50, exploited girls must be detected 6.0 times as often as exploited boys (interval 4.0 to 10)."
  );
});

describe.each(["sv", "en"] as const)("%s", (language) => {
  test("moving the slider changes the sentence, and its value is spoken", () => {
    const form = sensitivity(view, language);
    const [slider, output] = [form.querySelector("input"), form.querySelector("output")];
    const before = output?.textContent;
    if (slider) slider.value = "0";
    slider?.dispatchEvent(new Event("input"));
    expect(output?.textContent).not.toBe(before);
    expect(slider?.getAttribute("aria-valuetext")).toBe(language === "sv" ? "0,13" : "0.13");
  });

  test("the table holds every reading", () => {
    expect(readingsTable(view, language).querySelectorAll("tbody tr").length).toBe(view.rows.length);
  });

  test("a row of the table is named by its source and the ratio that is assumed", () => {
    const rows = [...readingsTable(view, language).querySelectorAll("tbody tr")];
    const names = rows.map((row) => [...row.querySelectorAll("th")].map((cell) => cell.textContent).join(" "));
    expect(new Set(names).size).toBe(rows.length);
  });
});
