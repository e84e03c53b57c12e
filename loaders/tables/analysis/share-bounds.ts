import type {ProtectedTable} from "../../model/protected-table.js";
import type {Row} from "../../model/table.js";
import type {Evidence} from "../../read/evidence.js";
import {manskiShare} from "../../statistics/manski-share.js";
import {manskiShareInPurpose} from "../../statistics/manski-share-in-purpose.js";
import {derivedRow} from "../derived.js";
import {measures} from "../measures.js";
import {publish} from "../publish.js";
import {purposesSweden} from "../purposes-sweden.js";
import {recipe} from "../recipe.js";
import {CUBE_PURPOSES, countOf, readCube, rowsOf} from "./uk-cube.js";

/**
 * What the girls' share of a purpose can be when the sex or the purpose of some children is unknown, or a number is published as `<5`:
 * bounds without any assumption (Manski).
 */
export const shareBounds = recipe((evidence): ProtectedTable => {
  return publish({
    name: "share-bounds",
    title: {sv: "Vad flickornas andel kan vara", en: "What the girls’ share can be"},
    subtitle: {
      sv: "Gränser för andelen flickor per ändamål när kön eller ändamål är okänt för några barn",
      en: "Bounds of the share of girls by purpose when the sex or the purpose of some children is unknown"
    },
    datasets: ["detected-victims", "uk-referrals"].map((name) => evidence.getDataset(name)),
    codelists: evidence.codelists,
    dimensions: ["dataset", "period", "purpose", "unit"],
    measures: [
      ...measures("girls", "boys", "children"),
      {name: "unknown", title: {sv: "Okänt kön eller ändamål", en: "Sex or purpose unknown"}, unit: "child"},
      ...measures("share", "boundLower", "boundUpper")
    ],
    rows: [...sweden(evidence), ...kingdom(evidence)],
    notes: [
      {
        sv: "Gränserna antar inget om de okända: nedåt räknas alla som pojkar, uppåt alla som flickor.",
        en: "The bounds assume nothing about the unknown: for the lower one all count as boys, for the upper one all as girls."
      }
    ]
  });
});

// Girls are a number, boys a number or a range, the rest of the total is of another or unknown sex.
function sweden(evidence: Evidence): Row[] {
  const rows = purposesSweden(evidence).rows.filter(
    ({dataset, period}) => dataset === "detected-victims" && period === "2022"
  );
  return [...new Set(rows.map(({purpose}) => String(purpose)))].flatMap((purpose) => {
    const of = (sex: string) => rows.find((row) => row.purpose === purpose && row.sex === sex);
    const [girl, boy, all] = [of("girl"), of("boy"), of("all")];
    const fewest = boy?.value ?? boy?.lower;
    if (typeof girl?.value !== "number" || typeof all?.value !== "number" || !boy || typeof fewest !== "number")
      return [];
    const least = Math.min(fewest, all.value - girl.value);
    const unknown = all.value - girl.value - least;
    const {lower, upper} = manskiShare({girls: girl.value, boys: least, unknown});
    const fields = {
      dataset: "detected-victims",
      period: "2022",
      purpose,
      unit: "child",
      girls: girl.value,
      boys: boy.value ?? null,
      children: all.value,
      unknown,
      share: typeof boy.value === "number" && girl.value + boy.value > 0 ? girl.value / (girl.value + boy.value) : null,
      boundLower: lower,
      boundUpper: upper
    };
    return [
      derivedRow(
        fields,
        [girl, boy, all],
        "Manski (1989): boys at least the lower bound of the source, the rest unknown"
      )
    ];
  });
}

function kingdom(evidence: Evidence): Row[] {
  const cells = readCube(evidence).filter(({period}) => period.startsWith("2023"));
  const count = (sex: "girl" | "boy" | "unknown", purpose: string) =>
    countOf(cells, sex, (cell) => cell.purpose === purpose);
  return CUBE_PURPOSES.filter((purpose) => purpose !== "unknown" && purpose !== "organ-removal").map((purpose) => {
    const [girls, boys, sexless] = [count("girl", purpose), count("boy", purpose), count("unknown", purpose)];
    const [girlsUnknown, boysUnknown, both] = [
      count("girl", "unknown"),
      count("boy", "unknown"),
      count("unknown", "unknown")
    ];
    const {lower, upper} = manskiShareInPurpose({
      girlsK: girls,
      boysK: boys,
      unknownSexK: sexless,
      girlsUnknownPurpose: girlsUnknown,
      boysUnknownPurpose: boysUnknown,
      bothUnknown: both
    });
    const fields = {
      dataset: "uk-referrals",
      period: "2023",
      purpose,
      unit: "child",
      girls,
      boys,
      children: girls + boys + sexless,
      unknown: sexless + girlsUnknown + boysUnknown + both,
      share: girls / (girls + boys),
      boundLower: lower,
      boundUpper: upper
    };
    return derivedRow(fields, rowsOf(cells), "Manski (1989): every unknown put where it pulls most");
  });
}
