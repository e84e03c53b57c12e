// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import type {LedgerEntry} from "../../loaders/model/explanation.js";
import {element} from "./element.js";
import {ledger} from "./ledger.js";

const text = (value: string) => ({sv: value, en: value});
const entry: LedgerEntry = {
  id: "norms",
  title: text("Norms"),
  predicts: text("p"),
  for: [{kind: "swedish-figures", text: text("{claim:a.b} boys"), sources: ["x"]}],
  against: [],
  missing: text("m"),
  settles: text("s"),
  standing: "supported"
};
const report = {
  claim: (id: string) => element("a", {href: `#${id}`}, "37"),
  cite: (...ids: string[]) => element("span", {}, `(${ids.join("; ")})`)
};

describe("the ledger", () => {
  const made = ledger([entry], "en", report);

  test("begins with how each explanation stands, linked to its entry", () => {
    const row = made.querySelector("tbody tr");
    expect(row?.textContent).toBe("Normssupported by Swedish figures");
    expect(
      made.querySelector(row?.querySelector("a")?.getAttribute("href") ?? "")?.querySelector("h3")?.textContent
    ).toBe("Norms");
  });

  test("puts claims and sources into the evidence, and says where nothing is published", () => {
    const facts = [...made.querySelectorAll("dd")].map((fact) => fact.textContent);
    expect(facts).toContain("Swedish figures: 37 boys (x)");
    expect(facts).toContain("Nothing published.");
    expect(made.querySelector('a[href="#a.b"]')).not.toBeNull();
  });
});
