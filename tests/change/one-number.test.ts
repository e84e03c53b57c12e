// @vitest-environment jsdom
import {tableFromIPC} from "apache-arrow";
import {describe, expect, test} from "vitest";
import {makeClaims} from "../../loaders/claims/index.js";
import type {Observation} from "../../loaders/model/observation.js";
import {type Evidence, readEvidence} from "../../loaders/read/evidence.js";
import {makeTables} from "../../loaders/tables/index.js";
import {toArrow} from "../../loaders/write/arrow.js";
import type {Language} from "../../src/components/chapters.js";
import {report} from "../../src/components/report.js";
import {withChanged} from "./evidence.js";

/** The evidence with one number changed: girls known to the coordinators in 2018. */
function changed(evidence: Evidence, value: number): Evidence {
  const isMeant = ({dimensions}: Observation) => dimensions.period === "2018" && dimensions.sex === "girl";
  return withChanged(evidence, "regional-coordinators", isMeant, () => value);
}

/** Everything that a reader meets of one figure and one claim, in one language. */
async function render(evidence: Evidence, language: Language) {
  const tables = makeTables(evidence);
  const cited = new Set([...tables.values()].flatMap(({sources}) => sources));
  const references = [...cited].map((id) => ({id, entry: {sv: id, en: id}, short: {sv: id, en: id}}));
  const {claim, figure} = report(language, {claims: makeClaims(tables), references});
  const table = tables.get("children-by-sex");
  if (!table) throw new Error("no table");
  const rendered = await figure("fig-overview", tableFromIPC(toArrow(table)));
  const text = (selector: string) => rendered.querySelector(selector)?.textContent ?? "";
  return {
    count: claim("coordinators.2018.girls").textContent,
    comparison: claim("coordinators.2018.girls-against-boys").textContent,
    title: text(".figure-title"),
    alternative: text(".visually-hidden"),
    table: text("table"),
    chart: text("svg")
  };
}

describe.each(["sv", "en"] as const)("one number changed in a CSV (%s)", (language) => {
  test("changes claim, comparison, headline, chart, text alternative and table", async () => {
    const evidence = readEvidence();
    const before = await render(evidence, language);
    const after = await render(changed(evidence, 91), language);
    expect([before.count, after.count]).toEqual(["19", "91"]);
    for (const key of ["comparison", "title", "alternative", "table", "chart"] as const) {
      expect(after[key], key).not.toBe(before[key]);
    }
    expect(after.alternative).toContain("91");
    expect(after.table).toContain("91");
    expect(after.chart).toContain("91");
  });
});
