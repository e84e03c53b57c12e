import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {type CrossedCounts, crossShareDecomposition} from "../../statistics/cross-share-decomposition.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {recipe} from "../recipe.js";
import {CUBE_PERIOD, CUBE_PURPOSES, CUBE_RESPONDERS, type CubeCell, countOf, readCube, rowsOf} from "./uk-cube.js";

const QUARTERS = ["Q2", "Q3", "Q4"];

/**
 * Why the girls' share differs between those who refer, and between 2022 and 2023, in the United Kingdom: how much follows from the
 * mix of purposes, how much from the other division, and how much is left within one and the same cell (Das Gupta, all orders averaged).
 */
export const ukShareDecomposition = recipe((evidence): ProtectedTable => {
  const cells = readCube(evidence).filter(({sex}) => sex === "girl" || sex === "boy");
  return publish({
    name: "uk-share-decomposition",
    title: {sv: "Varför flickornas andel skiljer sig", en: "Why the girls’ share differs"},
    subtitle: {
      sv: "Anmälda barn i Storbritannien 2022–2023: skillnad i andelen flickor, uppdelad så att delarna summerar exakt",
      en: "Children referred in the United Kingdom 2022–2023: difference in the share of girls, divided so that the parts add up exactly"
    },
    datasets: [evidence.getDataset("uk-referrals")],
    codelists: evidence.codelists,
    dimensions: ["period", "comparison", "category", "unit"],
    measures: measures(
      "girls",
      "both",
      "shareBefore",
      "shareAfter",
      "difference",
      "purposeEffect",
      "periodEffect",
      "responderEffect",
      "withinEffect"
    ),
    rows: [...CUBE_RESPONDERS.map((responder) => byResponder(cells, responder)), betweenYears(cells)],
    notes: [
      {
        sv: "Uppdelningen är bokföring och beskriver inga orsaker. Vad den visar beror också på hur ändamålen delas in.",
        en: "The decomposition is bookkeeping and describes no causes. What it shows also depends on how purposes are divided."
      }
    ]
  });
});

// One responder against all others, over purposes and quarters.
function byResponder(cells: readonly CubeCell[], responder: string): Row {
  const own = cells.filter((cell) => cell.responder === responder);
  const others = cells.filter((cell) => cell.responder !== responder);
  const periods = [...new Set(cells.map(({period}) => period))].sort();
  const result = crossShareDecomposition({
    first: cross(others, "period", periods),
    second: cross(own, "period", periods)
  });
  return toRow("responder-against-others", responder, own, cells, {
    shareBefore: result.share1,
    shareAfter: result.share2,
    difference: result.difference,
    purposeEffect: result.rowEffect,
    periodEffect: result.columnEffect,
    responderEffect: null,
    withinEffect: result.withinEffect
  });
}

// The same quarters of the two years, over purposes and responders.
function betweenYears(cells: readonly CubeCell[]): Row {
  const of = (year: string) => cells.filter(({period}) => QUARTERS.some((quarter) => period === `${year}-${quarter}`));
  const [before, after] = [of("2022"), of("2023")];
  const result = crossShareDecomposition({
    first: cross(before, "responder", CUBE_RESPONDERS),
    second: cross(after, "responder", CUBE_RESPONDERS)
  });
  return toRow("2023-against-2022", "all", after, [...before, ...after], {
    shareBefore: result.share1,
    shareAfter: result.share2,
    difference: result.difference,
    purposeEffect: result.rowEffect,
    periodEffect: null,
    responderEffect: result.columnEffect,
    withinEffect: result.withinEffect
  });
}

function toRow(
  comparison: string,
  category: string,
  own: readonly CubeCell[],
  all: readonly CubeCell[],
  effects: Row
): Row {
  const girls = countOf(own, "girl");
  const fields = {
    period: CUBE_PERIOD,
    comparison,
    category,
    unit: "child",
    girls,
    both: girls + countOf(own, "boy"),
    ...effects
  };
  return derivedRow(fields, rowsOf(all), "Das Gupta (1993) over purposes and the other division, both orders averaged");
}

/** Girls and boys by purpose (rows) and another division (columns). */
function cross(cells: readonly CubeCell[], by: "period" | "responder", categories: readonly string[]): CrossedCounts {
  const table = (sex: "girl" | "boy") =>
    CUBE_PURPOSES.map((purpose) =>
      categories.map((category) => countOf(cells, sex, (cell) => cell.purpose === purpose && cell[by] === category))
    );
  return {girls: table("girl"), boys: table("boy")};
}
