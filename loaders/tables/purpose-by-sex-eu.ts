import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Registered victims in the EU in 2015 by purpose and sex, all ages together: the source has no division by age and purpose at once. */
export const purposeBySexEu = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("eu-registered-victims");
  const rows = tidy([dataset])
    .filter((d: Row) => d.period === "2015" && d.measure === "count" && d.age === "all-ages" && d.purpose !== "all")
    .objects() as Row[];
  return publish({
    name: "purpose-by-sex-eu",
    title: {sv: "Registrerade offer i EU efter ändamål och kön", en: "Registered victims in the EU by purpose and sex"},
    subtitle: {sv: "Antal personer i alla åldrar, 2015", en: "Number of persons of all ages, 2015"},
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["period", "area", "purpose", "sex", "age", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Antal", en: "Number"}, unit: "person"}],
    rows,
    notes: [
      {
        sv: "Kvinnor och flickor räknas tillsammans, liksom män och pojkar. Insamlingen var ofullständig: delarna summerar inte till de publicerade totalerna.",
        en: "Women and girls are counted together, as are men and boys. The collection was incomplete: the parts do not add up to the published totals."
      }
    ]
  });
});
