import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Registered victims in the EU: every total, and every share, that is published, by year, sex, age and purpose. */
export const registeredVictimsEu = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("eu-registered-victims");
  return publish({
    name: "registered-victims-eu",
    title: {sv: "Registrerade offer i EU", en: "Registered victims in the EU"},
    subtitle: {
      sv: "Antal personer och barn, och andelar i procent, 2015–2023",
      en: "Number of persons and children, and percentages, 2015–2023"
    },
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["period", "area", "age", "sex", "purpose", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Värde", en: "Value"}}],
    rows: tidy([dataset]).objects() as Row[]
  });
});
