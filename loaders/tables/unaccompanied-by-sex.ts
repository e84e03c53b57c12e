import {op} from "arquero";
import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Unaccompanied children who sought asylum in Sweden: every figure that was found, by sex as far as published. */
export const unaccompaniedBySex = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("unaccompanied-children");
  const rows = tidy([dataset])
    // Figures whose period the source leaves unclear are kept in the dataset and among the conflicts, not in a series.
    .filter((d: {note: string}) => !op.startswith(d.note, "excluded:"))
    .objects() as Row[];
  return publish({
    name: "unaccompanied-by-sex",
    title: {sv: "Ensamkommande barn som sökt asyl i Sverige", en: "Unaccompanied children who sought asylum in Sweden"},
    subtitle: {
      sv: "Antal ansökningar, och andelar i procent, 2008–2023",
      en: "Number of applications, and percentages, 2008–2023"
    },
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["period", "age", "sex", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Värde", en: "Value"}}],
    rows,
    notes: [
      {
        sv: "Fördelningen på flickor och pojkar finns inte för varje år.",
        en: "The division into girls and boys is not available for every year."
      }
    ]
  });
});
