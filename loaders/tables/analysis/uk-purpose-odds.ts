import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {clusteredOddsRatio} from "../../statistics/clustered-odds-ratio.js";
import {fisher2x2} from "../../statistics/fisher-2x2.js";
import {newcombeDiff} from "../../statistics/newcombe-diff.js";
import {pAdjust} from "../../statistics/p-adjust.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {recipe} from "../recipe.js";
import {CONFIDENCE} from "./levels.js";
import {type CubeCell, countOf, readCube, rowsOf} from "./uk-cube.js";

/** The forms of the source and the purposes of the report that they are; declared before looking: one comparison of the sexes for each. */
const FAMILY = [
  ["sexual", "sexual"],
  ["labour", "forced-labour"],
  ["domestic", "domestic-work"],
  ["criminal", "criminality"]
] as const;

/**
 * How much more often girls than boys are referred for each purpose, alone or with others, among the children whose form is stated: the
 * difference of the shares, and the odds ratio with exact and with clustered intervals.
 */
export const ukPurposeOdds = recipe((evidence): ProtectedTable => {
  const cells = readCube(evidence).filter(
    ({period, sex, purpose}) => period.startsWith("2023") && sex !== "unknown" && purpose !== "unknown"
  );
  const tests = FAMILY.map(([mention, purpose]) => toTest(cells, mention, purpose));
  const {holm} = pAdjust({p: tests.map(({pValue}) => pValue)});
  return publish({
    name: "uk-purpose-odds",
    title: {
      sv: "Hur mycket oftare flickor än pojkar anmäls för ändamålet",
      en: "How much more often girls than boys are referred for the purpose"
    },
    subtitle: {
      sv: "Barn med angivet ändamål, ensamt eller med andra, Storbritannien 2023; andelar och oddskvoter med 95-procentsintervall",
      en: "Children whose purpose is stated, alone or with others, United Kingdom 2023; shares and odds ratios with 95 per cent intervals"
    },
    datasets: [evidence.getDataset("uk-referrals")],
    codelists: evidence.codelists,
    dimensions: ["period", "purpose", "unit"],
    measures: [
      ...measures("girls", "girlsBase", "boys", "boysBase", "girlsPart", "boysPart", "difference"),
      {name: "differenceLower", title: {sv: "Skillnad från", en: "Difference from"}},
      {name: "differenceUpper", title: {sv: "Skillnad till", en: "Difference to"}},
      ...measures("oddsRatio", "intervalLower", "intervalUpper"),
      ...measures("intervalLower2", "intervalUpper2", "intervalLower3", "intervalUpper3", "pValue", "pHolm")
    ],
    rows: tests.map(({fields, rows}, i) =>
      derivedRow(
        {...fields, pHolm: holm[i] ?? null},
        rows,
        "girls and boys with and without the purpose, 2023; Fisher’s exact odds ratio"
      )
    ),
    notes: [
      {
        sv: "Ett barn kan ha flera ändamål: varje ändamål prövas för sig, mot barn utan det, och p-värdena är justerade för att flera prövas (Holm).",
        en: "A child may have several purposes: each is tested by itself, against children without it, and the p-values are adjusted for testing several (Holm)."
      }
    ]
  });
});

function toTest(
  cells: readonly CubeCell[],
  mention: string,
  purpose: string
): {fields: Row; rows: Row[]; pValue: number} {
  const has = (cell: CubeCell) => cell.mentions.includes(mention);
  const [girls, girlsBase] = [countOf(cells, "girl", has), countOf(cells, "girl")];
  const [boys, boysBase] = [countOf(cells, "boy", has), countOf(cells, "boy")];
  const table = [
    [girls, girlsBase - girls],
    [boys, boysBase - boys]
  ];
  const exact = fisher2x2({table, conf: CONFIDENCE});
  const [two, three] = [2, 3].map((phi) => clusteredOddsRatio({table, phi, conf: CONFIDENCE}));
  const difference = newcombeDiff({x1: girls, n1: girlsBase, x2: boys, n2: boysBase, conf: CONFIDENCE});
  return {
    pValue: exact.pValueCentral,
    rows: rowsOf(cells),
    fields: {
      period: "2023",
      purpose,
      unit: "child",
      girls,
      girlsBase,
      boys,
      boysBase,
      girlsPart: girls / girlsBase,
      boysPart: boys / boysBase,
      difference: difference.estimate,
      differenceLower: difference.lower,
      differenceUpper: difference.upper,
      oddsRatio: exact.oddsRatioCmle,
      intervalLower: exact.lower,
      intervalUpper: exact.upper,
      intervalLower2: two?.lower ?? null,
      intervalUpper2: two?.upper ?? null,
      intervalLower3: three?.lower ?? null,
      intervalUpper3: three?.upper ?? null,
      pValue: exact.pValueCentral
    }
  };
}
