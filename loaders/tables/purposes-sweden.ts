import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

const DATASETS = [
  "national-mapping-2009-2011",
  "national-mapping-2012-2015",
  "police-case-review",
  "regional-coordinators",
  "reported-offences",
  "detected-victims"
] as const;

/** What Swedish sources say of purposes: numbers without sex, words with sex, and the United Nations' small cells as bounds. */
export const purposesSweden = recipe((evidence): ProtectedTable => {
  const datasets = DATASETS.map((name) => evidence.getDataset(name));
  const rows = tidy(datasets)
    .filter(
      (d: {purpose: string; age: string | null; area: string | null}) =>
        d.purpose !== "all" && (d.age === "all" || d.age === null) && (d.area === null || d.area === "SWE")
    )
    .objects() as Row[];
  return publish({
    name: "purposes-sweden",
    title: {sv: "Ändamål i svenska källor", en: "Purposes in Swedish sources"},
    subtitle: {
      sv: "Antal, gränser och ord om ändamål, efter källa, period och kön så långt det är publicerat",
      en: "Numbers, bounds and words on purposes, by source, period and sex as far as published"
    },
    datasets,
    codelists: evidence.codelists,
    dimensions: ["dataset", "concept", "period", "purpose", "sex", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Antal", en: "Number"}}],
    rows,
    notes: [
      {
        sv: "Ingen svensk källa som kunde läsas redovisar antal flickor och pojkar efter ändamål. FN:s uppgifter för Sverige går inte ihop med sina egna totaler och läggs inte samman.",
        en: "No Swedish source that could be read gives numbers of girls and boys by purpose. The United Nations figures for Sweden do not agree with their own totals and are not added."
      }
    ]
  });
});
