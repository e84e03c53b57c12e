import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {kitagawa} from "../../statistics/kitagawa.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {recipe} from "../recipe.js";
import {CUBE_PERIOD, CUBE_PURPOSES, CUBE_RESPONDERS, type CubeCell, countOf, readCube, rowsOf} from "./uk-cube.js";

/**
 * Who refers girls and who refers boys in the United Kingdom, and how much of the difference follows from their purposes (Kitagawa):
 * composition is what different purposes do, within is what is left for one and the same purpose.
 */
export const ukChannel = recipe((evidence): ProtectedTable => {
  const cells = readCube(evidence).filter(({sex}) => sex === "girl" || sex === "boy");
  return publish({
    name: "uk-channel",
    title: {sv: "Vem som anmäler flickor och pojkar", en: "Who refers girls and boys"},
    subtitle: {
      sv: "Andel av flickorna och av pojkarna som varje aktör anmält, Storbritannien 2022–2023, uppdelad efter ändamål",
      en: "Share of the girls and of the boys that each first responder referred, United Kingdom 2022–2023, divided by purpose"
    },
    datasets: [evidence.getDataset("uk-referrals")],
    codelists: evidence.codelists,
    dimensions: ["period", "responder", "unit"],
    measures: measures("girls", "boys", "girlsPart", "boysPart", "difference", "purposeEffect", "withinEffect"),
    rows: CUBE_RESPONDERS.map((responder) => toRow(cells, responder))
  });
});

function toRow(cells: readonly CubeCell[], responder: string): Row {
  const isOwn = (cell: CubeCell) => cell.responder === responder;
  const side = (sex: "girl" | "boy") => {
    const all = countOf(cells, sex);
    const byPurpose = CUBE_PURPOSES.map((purpose) => countOf(cells, sex, (cell) => cell.purpose === purpose));
    return {
      own: countOf(cells, sex, isOwn),
      composition: byPurpose.map((count) => count / all),
      rate: CUBE_PURPOSES.map((purpose, i) => {
        const own = countOf(cells, sex, (cell) => cell.purpose === purpose && isOwn(cell));
        return byPurpose[i] ? own / byPurpose[i] : null;
      })
    };
  };
  const [girl, boy] = [side("girl"), side("boy")];
  // A purpose that one sex lacks takes the other's rate: its whole contribution is composition.
  const filled = (own: readonly (number | null)[], other: readonly (number | null)[]) =>
    own.map((rate, i) => rate ?? other[i] ?? 0);
  const result = kitagawa({
    compA: girl.composition,
    rateA: filled(girl.rate, boy.rate),
    compB: boy.composition,
    rateB: filled(boy.rate, girl.rate)
  });
  const fields = {
    period: CUBE_PERIOD,
    responder,
    unit: "child",
    girls: girl.own,
    boys: boy.own,
    girlsPart: result.crudeA,
    boysPart: result.crudeB,
    difference: result.difference,
    purposeEffect: result.composition,
    withinEffect: result.rate
  };
  return derivedRow(fields, rowsOf(cells), "Kitagawa (1955) over purposes");
}
