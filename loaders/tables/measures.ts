import type {Text} from "../model/language.js";

/** Measures that several tables share: their titles, and their units where they count. */
const MEASURES = {
  girls: {title: {sv: "Flickor", en: "Girls"}, unit: "child"},
  boys: {title: {sv: "Pojkar", en: "Boys"}, unit: "child"},
  both: {title: {sv: "Flickor och pojkar", en: "Girls and boys"}, unit: "child"},
  children: {title: {sv: "Barn", en: "Children"}, unit: "child"},
  girlsBase: {title: {sv: "Bas, flickor", en: "Base, girls"}},
  boysBase: {title: {sv: "Bas, pojkar", en: "Base, boys"}},
  share: {title: {sv: "Andel flickor", en: "Share of girls"}},
  intervalLower: {title: {sv: "Intervall från", en: "Interval from"}},
  intervalUpper: {title: {sv: "Intervall till", en: "Interval to"}},
  intervalLower2: {title: {sv: "Intervall från, två i taget", en: "Interval from, two at a time"}},
  intervalUpper2: {title: {sv: "Intervall till, två i taget", en: "Interval to, two at a time"}},
  intervalLower3: {title: {sv: "Intervall från, tre i taget", en: "Interval from, three at a time"}},
  intervalUpper3: {title: {sv: "Intervall till, tre i taget", en: "Interval to, three at a time"}},
  ratio: {title: {sv: "Kvot flickor mot pojkar", en: "Ratio of girls to boys"}},
  pValue: {title: {sv: "p-värde", en: "p-value"}},
  pHolm: {title: {sv: "p-värde, Holm", en: "p-value, Holm"}},
  below: {title: {sv: "Under 0,05 (1 ja, 0 nej)", en: "Below 0.05 (1 yes, 0 no)"}},
  belowHolm: {title: {sv: "Under 0,05 efter Holm (1 ja, 0 nej)", en: "Below 0.05 after Holm (1 yes, 0 no)"}},
  detectionRatio: {title: {sv: "Upptäcktskvot som ger lika risk", en: "Detection ratio for equal risk"}},
  statistic: {title: {sv: "Chi-två", en: "Chi-square"}},
  degrees: {title: {sv: "Frihetsgrader", en: "Degrees of freedom"}},
  cramersV: {title: {sv: "Cramérs V, korrigerad", en: "Cramér’s V, corrected"}},
  groups: {title: {sv: "Grupper", en: "Groups"}},
  girlsPart: {title: {sv: "Andel bland flickor", en: "Share among girls"}},
  boysPart: {title: {sv: "Andel bland pojkar", en: "Share among boys"}},
  difference: {title: {sv: "Skillnad", en: "Difference"}},
  oddsRatio: {title: {sv: "Oddskvot", en: "Odds ratio"}},
  boundLower: {title: {sv: "Gräns nedåt", en: "Lower bound"}},
  boundUpper: {title: {sv: "Gräns uppåt", en: "Upper bound"}},
  gap: {title: {sv: "Pojkar minus flickor", en: "Boys minus girls"}, unit: "child"},
  gapShare: {title: {sv: "Andel av hela skillnaden", en: "Share of the whole gap"}},
  shareBefore: {title: {sv: "Andel flickor, jämförelsegruppen", en: "Share of girls, comparison group"}},
  shareAfter: {title: {sv: "Andel flickor, gruppen", en: "Share of girls, the group"}},
  purposeEffect: {title: {sv: "Därav ändamålens fördelning", en: "Of which the mix of purposes"}},
  responderEffect: {title: {sv: "Därav vem som anmäler", en: "Of which who refers"}},
  periodEffect: {title: {sv: "Därav kvartalens fördelning", en: "Of which the mix of quarters"}},
  withinEffect: {title: {sv: "Därav inom cellerna", en: "Of which within the cells"}},
  trueRatio: {title: {sv: "Verklig kvot flickor mot pojkar", en: "True ratio of girls to boys"}},
  crudeOdds: {title: {sv: "Oddskvot, alla tillsammans", en: "Odds ratio, all together"}},
  commonOdds: {title: {sv: "Gemensam oddskvot i grupperna", en: "Common odds ratio in the groups"}},
  homogeneityP: {title: {sv: "p-värde, lika oddskvoter", en: "p-value, equal odds ratios"}},
  reversals: {title: {sv: "Omkastning (1 ja, 0 nej)", en: "Reversal (1 yes, 0 no)"}}
} as const satisfies Record<string, {title: Text; unit?: string}>;

/** Name of a shared measure. */
export type MeasureName = keyof typeof MEASURES;

/** Shared measures as columns of a table, in the given order. */
export function measures(...names: readonly MeasureName[]): {name: string; title: Text; unit?: string}[] {
  return names.map((name) => ({name, ...MEASURES[name]}));
}
