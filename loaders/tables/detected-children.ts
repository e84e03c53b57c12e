import {op} from "arquero";
import type {ProtectedTable} from "../model/protected-table.js";
import type {Row} from "../model/table.js";
import {publish} from "./publish.js";
import {recipe} from "./recipe.js";
import {tidy} from "./tidy.js";

/** Detected victims aged 0–17 by country, year, sex and purpose, as reported to UNODC; `<5` stays a bound from 1 to 4. */
export const detectedChildren = recipe((evidence): ProtectedTable => {
  const dataset = evidence.getDataset("detected-victims");
  const rows = tidy([dataset])
    .filter((d: {age: string; note: string}) => d.age === "all" && !op.startswith(d.note, "excluded:"))
    .objects() as Row[];
  return publish({
    name: "detected-children",
    title: {
      sv: "Barn som upptäckts som offer, i Sverige och länder i närheten",
      en: "Children detected as victims, in Sweden and countries nearby"
    },
    subtitle: {
      sv: "Antal barn 0–17 år efter land, år, kön och form",
      en: "Number of children aged 0–17 by country, year, sex and form"
    },
    datasets: [dataset],
    codelists: evidence.codelists,
    dimensions: ["area", "period", "purpose", "sex", "age", "measure", "unit"],
    measures: [{name: "value", title: {sv: "Antal barn", en: "Number of children"}, unit: "child"}],
    rows,
    notes: [
      {
        sv: "UNODC skriver <5 i stället för små tal; här står gränserna 1–4. Länderna räknar på olika sätt: talen visar vad som upptäckts, inte hur många barn som utsatts.",
        en: "UNODC writes <5 instead of small numbers; the bounds 1–4 stand here. Countries count in different ways: the numbers show what was detected, not how many children were exploited."
      }
    ]
  });
});
