import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import {chiSquare} from "../../statistics/chi-square.js";
import {fisherRxC} from "../../statistics/fisher-rxc.js";
import {pAdjust} from "../../statistics/p-adjust.js";
import {derivedRow} from "../derived.js";
import {girlsShare} from "../girls-share.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {recipe} from "../recipe.js";
import {CONFIDENCE} from "./levels.js";

/** Where a difference counts as more than chance, as one minus the level of the intervals. */
const LEVEL = 1 - CONFIDENCE;

/** A family of comparisons, declared before looking: which shares are held against each other. */
interface Comparison {
  comparison: string;
  period: string;
  rows: readonly Row[];
}

/**
 * Whether girls' shares differ by more than chance between the years of one source and between sources in one year: exact tests, their
 * strength, and Holm's adjustment for how many they are. Years of the coordinators are also compared two and two.
 */
export const shareHeterogeneity = recipe((evidence): ProtectedTable => {
  const shares = girlsShare(evidence).rows.filter(
    ({girls, boys}) => typeof girls === "number" && typeof boys === "number"
  );
  const of = (dataset: string) => shares.filter((row) => row.dataset === dataset);
  const in_ = (period: string) => shares.filter((row) => row.period === period);
  const years = (rows: readonly Row[]) => rows.map(({period}) => String(period)).join(" ");
  const main: Comparison[] = [
    ...["regional-coordinators", "migration-agency", "detected-victims"].map((dataset) => ({
      comparison: `years-${dataset}`,
      period: years(of(dataset)),
      rows: of(dataset)
    })),
    ...["2017", "2021"].map((period) => ({comparison: "sources", period, rows: in_(period)}))
  ];
  const coordinators = of("regional-coordinators");
  const pairs: Comparison[] = coordinators.flatMap((a, i) =>
    coordinators
      .slice(i + 1)
      .map((b) => ({comparison: "pairs-regional-coordinators", period: years([a, b]), rows: [a, b]}))
  );
  const datasets = [...new Set(shares.map(({dataset}) => String(dataset)))].map((name) => evidence.getDataset(name));
  return publish({
    name: "share-heterogeneity",
    title: {
      sv: "Skiljer sig flickornas andel mellan år och källor?",
      en: "Does the girls’ share differ between years and sources?"
    },
    subtitle: {
      sv: "Exakta test av andelen flickor av flickor och pojkar, med justering för antalet jämförelser",
      en: "Exact tests of girls as a share of girls and boys, adjusted for the number of comparisons"
    },
    datasets,
    codelists: evidence.codelists,
    dimensions: ["comparison", "period", "unit"],
    measures: measures(
      "groups",
      "children",
      "statistic",
      "degrees",
      "pValue",
      "pHolm",
      "cramersV",
      "below",
      "belowHolm"
    ),
    rows: [...toRows(main), ...toRows(pairs)],
    notes: [
      {
        sv: "Holm justerar inom varje familj: jämförelserna mellan år och källor, och koordinatorernas år två och två. Inga trender prövas: källorna har bytt arbetssätt och årtal saknas. Mellan källor av samma år tas barnen för olika, fast samma barn kan finnas i båda: antalet barn är provets, och inget antal barn i Sverige.",
        en: "Holm adjusts within each family: the comparisons between years and sources, and the coordinators’ years two and two. No trend is tested: the sources changed their ways of working and years are missing. Between sources of one year the children are taken for different ones, although the same child may be in both: the number of children is that of the test, and no number of children in Sweden."
      }
    ]
  });
});

function toRows(family: readonly Comparison[]): Row[] {
  const tests = family.map(({rows}) => {
    const table = rows.map(({girls, boys}) => [Number(girls), Number(boys)]);
    return {...chiSquare({table}), exact: fisherRxC({table}).pValue, children: table.flat().reduce((a, b) => a + b, 0)};
  });
  const {holm} = pAdjust({p: tests.map(({exact}) => exact)});
  return family.flatMap(({comparison, period, rows}, i) => {
    const test = tests[i];
    if (!test) return [];
    const fields = {
      comparison,
      period,
      unit: "child",
      groups: rows.length,
      children: test.children,
      statistic: test.statistic,
      degrees: test.df,
      pValue: test.exact,
      pHolm: holm[i] ?? null,
      cramersV: test.cramersVBiasCorrected,
      below: Number(test.exact < LEVEL),
      belowHolm: Number((holm[i] ?? 1) < LEVEL)
    };
    return [derivedRow(fields, rows, "Freeman–Halton exact test of girls and boys; the rows are named in origin")];
  });
}
