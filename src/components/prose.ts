import type {Claim, StatementClaim, Strength} from "../../loaders/model/claim.js";
import {type ChapterId, getChapter, hrefOf, type Language} from "./chapters.js";
import {type ClaimForm, formatClaim, formatStatement} from "./claim.js";
import {element} from "./element.js";
import {languageBeside} from "./source-words.js";
import {symbolFor} from "./symbols.js";

/** A reference as the loader prepared it: its full entry and its short form, in each language, as HTML and text. */
export interface Reference {
  id: string;
  entry: Record<Language, string>;
  short: Record<Language, string>;
  /** Language of the short form where it is words of the publication. */
  shortLanguage?: string;
  url?: string;
  /** Language of the publication itself. */
  language?: string;
  /** What to know of the reading, in English. */
  note?: string;
}

/** A citation of one or several references by their ids, linked to the list of references. */
export type Cite = (...ids: string[]) => HTMLElement;

/** What the prose of one language is written with. */
export interface Prose {
  /** One number or comparison of the prose, formatted, and linked to its entry on the trace page; a mark where it was revised. */
  claim(id: string, form?: ClaimForm): HTMLElement;
  /**
   * A sentence that the data are held against: the words that say how sure it is ("the figures show that") follow from the interval, and
   * the numbers stand after it.
   * @param sentence the sentence without its end, as it follows on "that"
   * @throws Error when the data contradict it: the build stops at this page and sentence
   */
  statement(id: string, sentence: string): HTMLElement;
  cite: Cite;
}

/** What a page hands over: the claims and the references, as their loaders wrote them. */
export interface ReportData {
  claims: readonly Claim[];
  references: readonly Reference[];
}

/**
 * The vocabulary of prose, without figures: for pages that need no more, and so load no charts.
 * @throws Error, from each function, for an id that is unknown: the build stops at page and cell
 */
export function prose(language: Language, {claims, references}: ReportData): Prose {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const referenceById = new Map(references.map((reference) => [reference.id, reference]));
  const addressOf = (id: ChapterId) => hrefOf(getChapter(id), language);
  return {
    claim(id, form) {
      const claim = getById(claimById, id, "claim");
      const text = formatClaim(claim, language, form);
      const attributes = {class: "claim", href: `${addressOf("trace")}#${id}`};
      return withMark(element("a", attributes, text), claim, language);
    },
    statement(id, sentence) {
      const claim = getById(claimById, id, "claim");
      if (claim.kind !== "statement") throw new Error(`claim "${id}" is a ${claim.kind}, no statement`);
      return stated(claim, sentence, language, `${addressOf("trace")}#${id}`);
    },
    cite: (...ids) => citation(ids, referenceById, addressOf("sources"), language)
  };
}

/** A claim that says something else than in the last edition carries a mark, which leads to what was changed and why. */
function withMark(link: HTMLElement, {revision}: Claim, language: Language): HTMLElement {
  if (!revision) return link;
  const address = `${hrefOf(getChapter("editions"), language)}#revision-${revision.id}`;
  const mark = element("a", {class: "revision-link", href: address}, symbolFor(revision.mark, language));
  return element("span", {class: "revised"}, link, mark);
}

// What is only possible says so: the interval holds the opposite as well.
const TAIL: Record<Language, string> = {
  sv: ", men intervallet rymmer också motsatsen",
  en: ", but the interval holds the opposite as well"
};

const LEAD: Record<Language, Record<Exclude<Strength, "contradicted">, string>> = {
  sv: {is: "Siffrorna visar att", suggests: "Siffrorna tyder på att", may: "Det kan vara så att"},
  en: {is: "The figures show that", suggests: "The figures suggest that", may: "It may be that"}
};

function stated(claim: StatementClaim, sentence: string, language: Language, address: string): HTMLElement {
  const numbers = formatStatement(claim, language);
  if (claim.strength === "contradicted") {
    throw new Error(
      `the data contradict the sentence "${sentence}": ${numbers}, at least ${claim.margin} is meant (claim "${claim.id}"): change the sentence, or its claim in loaders/claims/`
    );
  }
  return element(
    "span",
    {class: "statement"},
    `${LEAD[language][claim.strength]} ${sentence} (`,
    withMark(element("a", {class: "claim", href: address}, numbers), claim, language),
    claim.strength === "may" ? `)${TAIL[language]}` : ")"
  );
}

function citation(
  ids: readonly string[],
  references: Map<string, Reference>,
  address: string,
  language: Language
): HTMLElement {
  const links = ids.map((id) => {
    const reference = getById(references, id, "reference");
    const lang = languageBeside(reference.shortLanguage, language);
    return element("a", {href: `${address}#ref-${id}`, lang}, reference.short[language]);
  });
  return element(
    "span",
    {class: "citation"},
    "(",
    ...links.flatMap((link, index) => (index > 0 ? ["; ", link] : [link])),
    ")"
  );
}

function getById<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`unknown ${kind}: "${id}"${closest(map, id)}`);
  return found;
}

// A hint for the one who writes: the known ids that share the beginning.
function closest(map: ReadonlyMap<string, unknown>, id: string): string {
  const stem = id.split(".")[0]?.slice(0, 12) ?? "";
  const near = [...map.keys()].filter((key) => key.startsWith(stem)).slice(0, 5);
  return near.length > 0 ? ` (known: ${near.join(", ")})` : "";
}
