import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

const DATASETS = [
  "national-mapping-2009-2011",
  "national-mapping-2012-2015",
  "regional-coordinators",
  "identified-by-authorities",
  "migration-agency",
  "detected-victims"
] as const;

interface Fields {
  measure: string;
  unit: string;
  age: string;
  purpose: string;
  residence: string | null;
  citizenship: string | null;
  stage: string | null;
  area: string | null;
}

/**
 * Girls and boys by mapping, year and source: every Swedish count of children as a whole, exact, derived, bounded, worded or missing.
 * The concept stands in each row: suspected children, children known to the coordinators and detected victims never share a series.
 */
export const childrenBySex = recipe((evidence): ProtectedTable => {
  const datasets = DATASETS.map((name) => evidence.getDataset(name));
  const rows = tidy(datasets)
    .filter((d: Fields) => d.measure === "count" && d.unit === "child" && d.age === "all" && d.purpose === "all")
    .filter(
      (d: Fields) =>
        (d.residence === null || d.residence === "all") && (d.citizenship === null || d.citizenship === "all")
    )
    .filter((d: Fields) => (d.stage === null || d.stage === "all") && (d.area === null || d.area === "SWE"))
    .objects() as Row[];
  return publish({
    name: "children-by-sex",
    title: {sv: "Flickor och pojkar efter källa och år", en: "Girls and boys by source and year"},
    subtitle: {
      sv: "Antal barn i Sverige som misstänks ha utsatts, som koordinatorer fått kännedom om eller som rapporterats som upptäckta offer",
      en: "Number of children in Sweden suspected to have been victims, known to coordinators, or reported as detected victims"
    },
    datasets,
    codelists: evidence.codelists,
    dimensions: ["dataset", "concept", "period", "sex", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Antal barn", en: "Number of children"}, unit: "child"}],
    rows,
    notes: [
      {
        sv: "Källorna räknar olika saker på olika sätt och får inte läggas samman. Talen visar vad som blivit känt, inte hur många barn som utsatts.",
        en: "The sources count different things in different ways and must not be added. The numbers show what became known, not how many children were exploited."
      }
    ]
  });
});
