import type {Claim} from "../../loaders/model/claim.js";
import type {Text} from "../../loaders/model/language.js";
import type {Row} from "../../loaders/model/table.js";
import type {Language} from "./chapters.js";
import {formatClaim} from "./claim.js";
import {element} from "./element.js";
import {formatNumber, formatPeriod, formatSized, tellBounds} from "./format.js";
import {columnHeads, framedTable} from "./framed-table.js";
import {groupOrigins} from "./origins.js";
import type {Cite} from "./prose.js";
import {sourceWords} from "./source-words.js";
import {SYMBOLS} from "./symbols.js";

/** Labels of the codes that the trace page explains. */
export interface TraceLabels {
  units: Readonly<Record<string, Text>>;
  statuses: Readonly<Record<string, Text>>;
}

const WORDS = {
  sv: {
    value: "Värde",
    unit: "Vad som räknas",
    period: "Period",
    status: "Säkerhet",
    formula: "Formel",
    row: "Rad i underlaget",
    place: "Plats i källan",
    source: "Källa",
    table: "Tabell",
    number: "Tal",
    rows: "Raderna bakom",
    inFormula: "se formeln",
    secondHand: "sett i andra hand hos",
    strength: "Hur säkert",
    strengths: {is: "visar", suggests: "tyder på", may: "kan vara", contradicted: "motsägs av data"}
  },
  en: {
    value: "Value",
    unit: "What is counted",
    period: "Period",
    status: "Certainty",
    formula: "Formula",
    row: "Row in the data",
    place: "Place in the source",
    source: "Source",
    table: "Table",
    number: "Number",
    rows: "The rows behind it",
    inFormula: "see the formula",
    secondHand: "seen second-hand at",
    strength: "How surely",
    strengths: {is: "shows", suggests: "suggests", may: "may be", contradicted: "contradicted by the data"}
  }
} as const;

/**
 * Every claim with its value, formula, rows and source: the address of a claim in the prose is its entry here.
 * @param cite the page's own citations, for sources and for where second-hand figures were seen
 */
export function traceList(claims: readonly Claim[], labels: TraceLabels, language: Language, cite: Cite): HTMLElement {
  return element("div", {class: "trace"}, ...claims.map((claim) => entry(claim, labels, language, cite)));
}

function entry(claim: Claim, labels: TraceLabels, language: Language, cite: Cite): HTMLElement {
  const words = WORDS[language];
  const label = (texts: Readonly<Record<string, Text>>, codes: string) =>
    codes
      .split(" ")
      .map((code) => texts[code]?.[language] ?? code)
      .join(", ");
  const fact = (term: string, ...content: (Node | string)[]) =>
    element("div", {}, element("dt", {}, term), element("dd", {}, ...content));
  const secondHand = claim.via.length > 0 ? [` ${words.secondHand} `, cite(...claim.via)] : [];
  return element(
    "section",
    {class: "trace-entry", id: claim.id, "aria-labelledby": `${claim.id}.name`},
    element("h2", {id: `${claim.id}.name`}, element("code", {}, claim.id)),
    element(
      "dl",
      {},
      fact(words.value, element("b", {class: "claim-value"}, formatClaim(claim, language))),
      fact(words.unit, label(labels.units, claim.unit)),
      fact(
        words.period,
        claim.period
          .split(" ")
          .map((period) => formatPeriod(period, language))
          .join(", ")
      ),
      fact(words.status, label(labels.statuses, claim.status)),
      claim.kind === "statement" ? fact(words.strength, words.strengths[claim.strength]) : null,
      fact(
        words.formula,
        element("code", {lang: claim.kind === "wording" ? claim.wordingLanguage : "en"}, claim.formula)
      ),
      fact(words.source, cite(...claim.sources), ...secondHand)
    ),
    rowsTable(claim, language)
  );
}

function rowsTable(claim: Claim, language: Language): HTMLElement {
  const words = WORDS[language];
  const rows = claim.inputs.flatMap(({table, rows}) => rows.map((row) => ({table, row})));
  const headings = [words.row, words.table, words.number, words.place];
  return element(
    "details",
    {},
    element("summary", {}, `${words.rows} (${formatNumber(rows.length, language)})`),
    framedTable(
      {label: `${words.rows}: ${claim.id}`, hidesCaption: true},
      columnHeads(headings),
      rows.map(({table, row}) => rowOf(table, row, language))
    )
  );
}

function rowOf(table: string, row: Row, language: Language): HTMLElement {
  return element(
    "tr",
    {},
    element(
      "th",
      {scope: "row"},
      ...groupOrigins(String(row.origin ?? "")).flatMap((origin, index) => [
        ...(index > 0 ? ["; "] : []),
        element("code", {}, origin)
      ])
    ),
    element("td", {}, element("code", {}, table)),
    element("td", {}, numberOf(row, language)),
    element("td", {lang: "en"}, String(row.place ?? ""))
  );
}

function numberOf(row: Row, language: Language): Node | string {
  const value = row.value ?? row.rate ?? null;
  if (typeof value === "number") return formatSized(value, language);
  const bounds = row.status === "bound" ? tellBounds(row, language) : undefined;
  if (bounds !== undefined) return bounds;
  const words = sourceWords(row, language);
  return words ?? (row.status === "missing" ? SYMBOLS.missing[language].spoken : WORDS[language].inFormula);
}
