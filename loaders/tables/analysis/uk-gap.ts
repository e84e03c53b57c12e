import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {recipe} from "../recipe.js";
import {CUBE_PERIOD, type CubeCell, countOf, readCube, rowsOf} from "./uk-cube.js";

const FACTORS = ["purpose", "responder", "period"] as const;

/**
 * How many more boys than girls were referred in the United Kingdom, and where they are: by purpose, by who referred them and by quarter.
 * Within each factor the categories add up to the whole gap.
 */
export const ukGap = recipe((evidence): ProtectedTable => {
  const cells = readCube(evidence).filter(({sex}) => sex === "girl" || sex === "boy");
  const rows = [
    toRow("all", "all", cells, cells),
    ...FACTORS.flatMap((factor) =>
      [...new Set(cells.map((cell) => cell[factor]))].map((category) =>
        toRow(
          factor,
          category,
          cells.filter((cell) => cell[factor] === category),
          cells
        )
      )
    )
  ];
  return publish({
    name: "uk-gap",
    title: {sv: "Hur många fler pojkar än flickor, och var", en: "How many more boys than girls, and where"},
    subtitle: {
      sv: "Barn som anmälts i Storbritannien andra kvartalet 2022–fjärde kvartalet 2023: pojkar minus flickor",
      en: "Children referred in the United Kingdom, second quarter of 2022 to fourth quarter of 2023: boys minus girls"
    },
    datasets: [evidence.getDataset("uk-referrals")],
    codelists: evidence.codelists,
    dimensions: ["period", "factor", "category", "unit"],
    measures: measures("girls", "boys", "gap", "gapShare", "share"),
    rows,
    notes: [
      {
        sv: "Inom varje indelning summerar delarna till hela skillnaden. Barn vars kön inte redovisas ingår inte.",
        en: "Within each division the parts add up to the whole gap. Children whose sex is not given are left out."
      }
    ]
  });
});

function toRow(factor: string, category: string, part: readonly CubeCell[], whole: readonly CubeCell[]): Row {
  const [girls, boys] = [countOf(part, "girl"), countOf(part, "boy")];
  const all = countOf(whole, "boy") - countOf(whole, "girl");
  const fields = {
    period: CUBE_PERIOD,
    factor,
    category,
    unit: "child",
    girls,
    boys,
    gap: boys - girls,
    gapShare: all === 0 ? null : (boys - girls) / all,
    share: girls + boys === 0 ? null : girls / (girls + boys)
  };
  return derivedRow(fields, rowsOf(part), "boys − girls, the rows in origin added");
}
