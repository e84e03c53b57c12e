import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

const DATASETS = [
  "national-mapping-2009-2011",
  "national-mapping-2012-2015",
  "police-case-review",
  "reported-offences"
] as const;

/**
 * The chain suspicion → police report → investigation → prosecution, each link in its own unit (child, report, investigation, offence):
 * the links stand beside each other and are never divided by each other.
 */
export const policeChain = recipe((evidence): ProtectedTable => {
  const datasets = DATASETS.map((name) => evidence.getDataset(name));
  const rows = tidy(datasets)
    .filter(
      (d: {sex: string | null; residence: string | null; citizenship: string | null}) =>
        (d.sex === null || d.sex === "all") &&
        (d.residence === null || d.residence === "all") &&
        (d.citizenship === null || d.citizenship === "all")
    )
    .filter(
      (d: {stage: string; purpose: string; age: string; unit: string}) =>
        d.purpose === "all" &&
        (d.age === "all" || d.age === "all-ages" || d.age === null) &&
        (d.stage !== "all" || d.unit === "child")
    )
    .derive({stage: (d: {stage: string}) => (d.stage === "all" ? "suspicion" : d.stage)})
    .objects() as Row[];
  return publish({
    name: "police-chain",
    title: {sv: "Från misstanke till åtal", en: "From suspicion to indictment"},
    subtitle: {
      sv: "Antal och andelar i varje led, i ledets egen enhet, efter källa och period",
      en: "Numbers and shares in each link, in the link’s own unit, by source and period"
    },
    datasets,
    codelists: evidence.codelists,
    dimensions: ["dataset", "concept", "period", "stage", "measure", "unit", "age"],
    measures: [{name: "value", title: {sv: "Värde", en: "Value"}}],
    rows,
    notes: [
      {
        sv: "Ett barn, en anmälan, en förundersökning och ett brott är olika enheter. Leden får inte delas med varandra, och ingen källa delar dem på flickor och pojkar.",
        en: "A child, a report, an investigation and an offence are different units. The links must not be divided by each other, and no source divides them into girls and boys."
      }
    ]
  });
});
