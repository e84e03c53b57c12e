// @vitest-environment jsdom
import {tableFromIPC} from "apache-arrow";
import {describe, expect, test} from "vitest";
import {makeClaims} from "../../loaders/claims/index.js";
import type {Dataset} from "../../loaders/model/dataset.js";
import {type Evidence, readEvidence} from "../../loaders/read/evidence.js";
import {makeTables} from "../../loaders/tables/index.js";
import {toArrow} from "../../loaders/write/arrow.js";
import type {Language} from "../../src/components/chapters.js";
import {report} from "../../src/components/report.js";

/** The evidence with one number changed: girls known to the coordinators in 2018. */
function changed(evidence: Evidence, value: number): Evidence {
  const datasets = evidence.datasets.map((dataset) =>
    dataset.name === "regional-coordinators" ? withGirls(dataset, value) : dataset
  );
  return {...evidence, datasets, getDataset: (name) => datasets.find((dataset) => dataset.name === name) as Dataset};
}

function withGirls(dataset: Dataset, value: number): Dataset {
  const observations = dataset.observations.map((observation) => {
    const {dimensions, cell} = observation;
    const isMeant = dimensions.period === "2018" && dimensions.sex === "girl" && cell.status === "published";
    return isMeant ? {...observation, cell: {...cell, value}} : observation;
  });
  return {...dataset, observations};
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
