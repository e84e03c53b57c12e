import {op} from "arquero";
import type {ProtectedTable} from "../model/protected-table.js";
import {TRACE, toDerivedRows} from "./combine.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Children referred in the United Kingdom in 2023 by form of exploitation and sex: four quarters and all first responders added. */
export const purposeBySexUk = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("uk-referrals");
  const added = tidy([dataset])
    .filter((d: {period: string; form: string}) => op.startswith(d.period, "2023-Q") && d.form !== "all")
    .derive({period: () => "2023"})
    .groupby("period", "area", "form", "sex", "measure", "unit")
    .rollup(TRACE)
    .objects();
  return publish({
    name: "purpose-by-sex-uk",
    title: {
      sv: "Anmälda barn i Storbritannien efter form och kön",
      en: "Children referred in the United Kingdom by form and sex"
    },
    subtitle: {sv: "Antal barn, 2023, alla som anmäler", en: "Number of children, 2023, all first responders"},
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["period", "area", "form", "sex", "measure", "unit"],
    adds: ["form", "sex"],
    measures: [{name: "value", title: {sv: "Antal barn", en: "Number of children"}, unit: "child"}],
    rows: toDerivedRows(added, "sum of the rows of the four quarters of 2023 and of all first responders"),
    notes: [
      {
        sv: "Ett barn räknas en gång, under sin kombination av former. Kombinationer som inte finns i tabellen har inga anmälda barn.",
        en: "A child is counted once, under its combination of forms. Combinations that are not in the table have no children referred."
      }
    ]
  });
});
