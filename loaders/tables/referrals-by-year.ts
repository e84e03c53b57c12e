import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Children referred in the United Kingdom by year: the totals that are published, the conflicting ones of 2023 both. */
export const referralsByYear = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("uk-referrals");
  const rows = tidy([dataset])
    .filter(
      (d: {form: string; responder: string; sex: string}) =>
        d.form === "all" && d.responder === "all" && d.sex === "all"
    )
    .objects() as Row[];
  return publish({
    name: "referrals-by-year",
    title: {sv: "Anmälda barn i Storbritannien efter år", en: "Children referred in the United Kingdom by year"},
    subtitle: {sv: "Antal barn, 2009–2023", en: "Number of children, 2009–2023"},
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["period", "area", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Antal barn", en: "Number of children"}, unit: "child"}],
    rows
  });
});
