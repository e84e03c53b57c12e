import {op} from "arquero";
import type {ProtectedTable} from "../model/protected-table.js";
import {TRACE, toDerivedRows} from "./combine.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Children referred in the United Kingdom in 2023 by who referred them, form and sex: four quarters added. */
export const referralsByResponder = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("uk-referrals");
  const added = tidy([dataset])
    .filter((d: {period: string; form: string}) => op.startswith(d.period, "2023-Q") && d.form !== "all")
    .derive({period: () => "2023"})
    .groupby("period", "area", "responder", "form", "sex", "measure", "unit")
    .rollup(TRACE)
    .objects();
  return publish({
    name: "referrals-by-responder",
    title: {
      sv: "Anmälda barn i Storbritannien efter vem som anmäler, form och kön",
      en: "Children referred in the United Kingdom by first responder, form and sex"
    },
    subtitle: {sv: "Antal barn, 2023", en: "Number of children, 2023"},
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["period", "area", "responder", "form", "sex", "measure", "unit"],
    adds: ["responder", "form", "sex"],
    measures: [{name: "value", title: {sv: "Antal barn", en: "Number of children"}, unit: "child"}],
    rows: toDerivedRows(added, "sum of the rows of the four quarters of 2023"),
    notes: [
      {
        sv: "De som anmäler möter olika barn; skillnaden mellan dem är inte i sig ett bevis på att någon förbises.",
        en: "First responders meet different children; the difference between them is not in itself proof that anyone is overlooked."
      }
    ]
  });
});
