import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Everything that the two national mappings say of the children: residence, citizenship, age, as far as published. */
export const mappings = recipe((evidence): ProtectedTable => {
  const datasets = ["national-mapping-2009-2011", "national-mapping-2012-2015"].map((name) =>
    evidence.getDataset(name)
  );
  return publish({
    name: "mappings",
    title: {sv: "De nationella kartläggningarna", en: "The national mappings"},
    subtitle: {
      sv: "Alla uppgifter som kunde läsas om barnen, 2009–2011 och 2012–2015",
      en: "All figures on the children that could be read, 2009–2011 and 2012–2015"
    },
    datasets,
    codelists: evidence.codelists,
    dimensions: ["dataset", "period", "stage", "sex", "age", "purpose", "residence", "citizenship", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Värde", en: "Value"}}],
    rows: tidy(datasets).objects() as Row[]
  });
});
