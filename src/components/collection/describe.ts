import type {Language} from "../chapters.js";
import {formatNumber} from "../format.js";
import {cellText} from "./cells.js";
import {isZero, type SexRow} from "./sex-rows.js";
import {HIDDEN, SEX_PLURAL} from "./words.js";

const SEXES = ["girl", "boy"] as const;

interface Shown {
  label: string;
  value: number;
}

/**
 * The text alternative of girls and boys by category, written from the cells: the largest and the smallest that are shown, the
 * difference where both are, ranges, and how many are hidden.
 */
export function describeRows(all: readonly SexRow[], language: Language, symbol: string): string {
  const rows = all.filter((row) => !isZero(row));
  const sentences = [
    ...SEXES.map((sex) => extremes(sex, rows, language)),
    ...rows.map((row) => difference(row, language)),
    ...rows.flatMap((row) => ranges(row, language, symbol)),
    zeros(all, language),
    hidden(all, language)
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** What the figure shows in a sentence or two: where girls are more, where boys are, and how many figures are hidden. */
export function findingOf(rows: readonly SexRow[], language: Language): string {
  const words = WORDS[language];
  const pairs = rows
    .filter((row) => !isZero(row))
    .flatMap(({label, girl, boy}) =>
      girl.status === "published" && boy.status === "published" ? [{label, more: girl.value - boy.value}] : []
    );
  const where = (text: string, holds: (more: number) => boolean) => {
    const labels = pairs.filter(({more}) => holds(more)).map(({label}) => label);
    return labels.length > 0 ? [`${text}: ${labels.join("; ")}.`] : [];
  };
  const comparisons = [
    ...where(words.girls, (more) => more > 0),
    ...where(words.boys, (more) => more < 0),
    ...where(words.equal, (more) => more === 0)
  ];
  const found = comparisons.length > 0 ? comparisons : [words.none];
  return [...found, zeros(rows, language), hidden(rows, language)].filter((sentence) => sentence !== "").join(" ");
}

const WORDS = {
  sv: {
    girls: "Fler flickor än pojkar",
    boys: "Fler pojkar än flickor",
    equal: "Lika många flickor som pojkar",
    none: "Flickor och pojkar visas inte båda på någon rad med barn.",
    zeros: "Inga flickor och inga pojkar"
  },
  en: {
    girls: "More girls than boys",
    boys: "More boys than girls",
    equal: "As many girls as boys",
    none: "Girls and boys are not both shown in any row with children.",
    zeros: "No girls and no boys"
  }
} as const;

function zeros(rows: readonly SexRow[], language: Language): string {
  const labels = rows.filter(isZero).map(({label}) => label);
  return labels.length > 0 ? `${WORDS[language].zeros}: ${labels.join("; ")}.` : "";
}

function extremes(sex: "girl" | "boy", rows: readonly SexRow[], language: Language): string {
  const shown = rows.flatMap((row): Shown[] => {
    const cell = row[sex];
    return cell.status === "published" || cell.status === "rounded" ? [{label: row.label, value: cell.value}] : [];
  });
  const sorted = [...shown].sort((a, b) => b.value - a.value);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const name = SEX_PLURAL[sex]?.[language] ?? "";
  if (!most || !least) return "";
  const text = ({label, value}: Shown) => `${label} (${formatNumber(value, language)})`;
  if (most === least) return `${name}: ${text(most)}.`;
  return language === "sv"
    ? `${name}: störst ${text(most)}, minst ${text(least)} av de tal som visas.`
    : `${name}: largest ${text(most)}, smallest ${text(least)} of the figures shown.`;
}

function difference({label, girl, boy}: SexRow, language: Language): string {
  if (girl.status !== "published" || boy.status !== "published") return "";
  const more = girl.value - boy.value;
  if (more === 0)
    return language === "sv" ? `${label}: lika många flickor som pojkar.` : `${label}: as many girls as boys.`;
  const number = formatNumber(Math.abs(more), language);
  const [girls, boys] = language === "sv" ? ["fler flickor", "fler pojkar"] : ["more girls", "more boys"];
  return `${label}: ${number} ${more > 0 ? girls : boys}.`;
}

function ranges(row: SexRow, language: Language, symbol: string): string[] {
  return SEXES.flatMap((sex) => {
    const cell = row[sex];
    const name = SEX_PLURAL[sex]?.[language].toLowerCase() ?? "";
    return cell.status === "bounded" ? [`${row.label}, ${name}: ${cellText(cell, language, symbol)}.`] : [];
  });
}

function hidden(rows: readonly SexRow[], language: Language): string {
  const cells = rows.flatMap(({girl, boy}) => [girl, boy]);
  const count = cells.filter(({status}) => status === "suppressed").length;
  const [some, all] = [count, cells.length].map((value) => formatNumber(value, language));
  if (count === 0) return language === "sv" ? "Inget tal är dolt." : "No figure is hidden.";
  return language === "sv"
    ? `${some} av ${all} tal är dolda (${HIDDEN.sv}).`
    : `${some} of ${all} figures are hidden (${HIDDEN.en}).`;
}
