import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Unaccompanied children registered as absconded, and asylum-seeking children who disappeared. */
export const missingChildren = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("missing-children");
  return publish({
    name: "missing-children",
    title: dataset.title,
    subtitle: {
      sv: "Antal barn och andelar i procent, 2011 och 2013–2016",
      en: "Number of children and percentages, 2011 and 2013–2016"
    },
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["period", "age", "sex", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Värde", en: "Value"}, unit: "child"}],
    rows: tidy([dataset]).objects() as Row[]
  });
});
