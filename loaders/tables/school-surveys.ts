import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Pupils' own answers on having sold sex: what is not detected by any authority shows here, and it is not trafficking. */
export const schoolSurveys = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("school-surveys");
  return publish({
    name: "school-surveys",
    title: dataset.title,
    subtitle: {sv: "Antal elever och andelar i procent, 2003–2014", en: "Number of pupils and percentages, 2003–2014"},
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["period", "age", "sex", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Värde", en: "Value"}, unit: "pupil"}],
    rows: tidy([dataset]).objects() as Row[]
  });
});
