import type {Observation} from "../model/observation.js";
import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {join, publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {yearsOf} from "./years.js";

/** What a source says of a year, from least to most. */
type Depth = "words" | "total" | "sex";

/** Datasets of children in Sweden that the report is about; bases and other countries are not coverage. */
const DATASETS = [
  "national-mapping-2009-2011",
  "national-mapping-2012-2015",
  "police-case-review",
  "regional-coordinators",
  "identified-by-authorities",
  "migration-agency",
  "reported-offences",
  "detected-victims"
] as const;

/** Which source says what about which year: the most that it says of children in that year (words, a total, girls and boys). */
export const coverage = recipe((evidence): ProtectedTable => {
  const datasets = DATASETS.map((name) => evidence.getDataset(name));
  const rows = datasets.flatMap(({name, concept, observations}) => {
    const own = observations.filter(isOfChildrenInSweden);
    const years = [...new Set(own.flatMap(({dimensions}) => yearsOf(dimensions.period ?? "")))];
    return years.map((year) =>
      toRow(
        name,
        concept,
        year,
        own.filter(({dimensions}) => yearsOf(dimensions.period ?? "").includes(year))
      )
    );
  });
  return publish({
    name: "coverage",
    title: {sv: "Täckning: vad källorna säger om varje år", en: "Coverage: what the sources say of each year"},
    subtitle: {
      sv: "Det mesta som varje källa säger om barn i Sverige: ord eller gränser, ett totalantal, eller flickor och pojkar",
      en: "The most that each source says of children in Sweden: words or bounds, a total, or girls and boys"
    },
    datasets,
    codelists: evidence.codelists,
    dimensions: ["dataset", "concept", "period", "depth"],
    measures: [{name: "observations", title: {sv: "Uppgifter om året", en: "Figures on the year"}}],
    rows
  });
});

function isOfChildrenInSweden({dimensions, cell}: Observation): boolean {
  const {area = "SWE", age = "all"} = dimensions;
  return area === "SWE" && age !== "all-ages" && age !== "adult" && cell.status !== "missing";
}

function toRow(dataset: string, concept: string, period: string, observations: readonly Observation[]): Row {
  return {
    dataset,
    concept,
    period,
    depth: depthOf(observations),
    observations: observations.length,
    lower: null,
    upper: null,
    status: "derived",
    wording: null,
    wordingLanguage: null,
    source: join(observations.map(({source}) => source)),
    via: join(observations.map(({via}) => via ?? null)),
    place: "number of rows on children in the year; the rows are named in origin",
    note: null,
    origin: observations.map(({origin}) => `${origin.path}:${origin.line}`).join(" ")
  };
}

// One sex alone does not tell of the other, and a percentage is no total.
function depthOf(observations: readonly Observation[]): Depth {
  const numbers = observations.filter(({cell}) => cell.status === "published");
  const has = (sex: string) => numbers.some(({dimensions}) => dimensions.sex === sex);
  if (has("girl") && has("boy")) return "sex";
  return numbers.some(({measure}) => measure === "count") ? "total" : "words";
}
