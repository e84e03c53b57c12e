import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {breslowDay} from "../../statistics/breslow-day.js";
import {mantelHaenszel} from "../../statistics/mantel-haenszel.js";
import {sumOf, toFourfold} from "../../statistics/numeric/contingency.js";
import {simpson} from "../../statistics/simpson.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {recipe} from "../recipe.js";
import {CONFIDENCE} from "./levels.js";
import {CUBE_PERIOD, CUBE_RESPONDERS, type CubeCell, countOf, readCube, rowsOf} from "./uk-cube.js";

/** What is compared between girls and boys, and what else is then taken into account; declared before looking. */
interface Question {
  category: string;
  has: (cell: CubeCell) => boolean;
  stratifiers: Readonly<Record<string, (cell: CubeCell) => string>>;
}

const PURPOSES = ["sexual", "forced-labour", "domestic-work", "criminality"] as const;

const QUESTIONS: readonly Question[] = [
  ...PURPOSES.map((purpose) => ({
    category: purpose,
    has: (cell: CubeCell) => cell.purpose === purpose,
    stratifiers: {
      responder: (cell: CubeCell) => cell.responder,
      period: (cell: CubeCell) => cell.period,
      "responder-and-period": (cell: CubeCell) => `${cell.responder} ${cell.period}`
    }
  })),
  ...CUBE_RESPONDERS.map((responder) => ({
    category: responder,
    has: (cell: CubeCell) => cell.responder === responder,
    stratifiers: {
      purpose: (cell: CubeCell) => cell.purpose,
      "purpose-and-period": (cell: CubeCell) => `${cell.purpose} ${cell.period}`
    }
  }))
];

/**
 * Whether the link between sex and a purpose, or between sex and who refers, turns round when the rest is taken into account (Simpson):
 * the odds ratio of all children together, the common one of the groups (Mantel & Haenszel), and whether the groups share one.
 */
export const ukSimpson = recipe((evidence): ProtectedTable => {
  const cells = readCube(evidence).filter(
    ({sex, purpose}) => (sex === "girl" || sex === "boy") && purpose !== "unknown"
  );
  const rows = QUESTIONS.flatMap(({category, has, stratifiers}) =>
    Object.entries(stratifiers).map(([stratifier, groupOf]) => toRow(cells, {category, has}, stratifier, groupOf))
  );
  return publish({
    name: "uk-simpson",
    title: {sv: "Kastas sambanden med kön om?", en: "Do the links with sex turn round?"},
    subtitle: {
      sv: "Oddskvoter för flickor mot pojkar att vara anmäld för ändamålet, eller av aktören, Storbritannien 2022–2023, barn med angivet ändamål",
      en: "Odds ratios of girls against boys of being referred for the purpose, or by the first responder, United Kingdom 2022–2023, children whose purpose is stated"
    },
    datasets: [evidence.getDataset("uk-referrals")],
    codelists: evidence.codelists,
    dimensions: ["period", "category", "stratifier", "unit"],
    measures: measures(
      "children",
      "groups",
      "crudeOdds",
      "commonOdds",
      "intervalLower",
      "intervalUpper",
      "homogeneityP",
      "reversals"
    ),
    rows
  });
});

function toRow(
  cells: readonly CubeCell[],
  {category, has}: Pick<Question, "category" | "has">,
  stratifier: string,
  groupOf: (cell: CubeCell) => string
): Row {
  const groups = [...new Set(cells.map(groupOf))].sort();
  const strata = groups.map((group) => {
    const own = cells.filter((cell) => groupOf(cell) === group);
    const pair = (sex: "girl" | "boy") => {
      const yes = countOf(own, sex, has);
      return [yes, countOf(own, sex) - yes];
    };
    return [pair("girl"), pair("boy")];
  });
  const check = simpson({strata});
  const tables = strata.map(toFourfold).filter((cells) => sumOf(cells) > 1);
  const common = mantelHaenszel(tables, CONFIDENCE);
  const homogeneity = breslowDay(tables, common.estimate);
  const fields = {
    period: CUBE_PERIOD,
    category,
    stratifier,
    unit: "child",
    children: countOf(cells, "girl") + countOf(cells, "boy"),
    groups: groups.length,
    crudeOdds: check.crudeOR,
    commonOdds: check.orMH,
    intervalLower: common.lower,
    intervalUpper: Number.isFinite(common.upper) ? common.upper : null,
    homogeneityP: homogeneity.breslowDayTaroneP,
    reversals: check.reversal ? 1 : 0
  };
  return derivedRow(
    fields,
    rowsOf(cells),
    "Mantel & Haenszel (1959), Robins, Breslow & Greenland (1986), Tarone (1985)"
  );
}
