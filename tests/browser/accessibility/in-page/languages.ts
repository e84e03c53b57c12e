import {describeElement, textOf} from "./describe.js";

/** Words that stand in nearly every sentence of one language and never in the other. */
const TELLING: Record<string, ReadonlySet<string>> = {
  sv: new Set(
    "och att som är av för på det den ett med till inte om har från eller barn flickor pojkar när där hur vid var".split(
      " "
    )
  ),
  en: new Set(
    "the of and to is was were for with that this by from are not or children girls boys which when who".split(" ")
  )
};

const BLOCKS =
  "p, li, dt, dd, th, td, caption, figcaption, summary, h1, h2, h3, h4, h5, h6, q, blockquote, label, title, i, em, cite";

/**
 * Passages whose words tell another language than the one that they are marked with, and titles of publications that are not marked
 * with theirs.
 * @param titles language of each publication, by the id of its entry in the list of references
 */
export function findWrongLanguages(titles: Readonly<Record<string, string>>): string[] {
  const passages = [...document.querySelectorAll(BLOCKS)].filter(isMistaken);
  // A block whose own part is already named says nothing new.
  const innermost = passages.filter(
    (element) => !passages.some((other) => other !== element && element.contains(other))
  );
  return [
    ...innermost.map((element) => `${describeElement(element)}: not marked as ${otherThan(languageOf(element))}`),
    ...Object.entries(titles).flatMap(([id, language]) => findUnmarkedTitle(id, language))
  ];
}

function languageOf(element: Element): string {
  return (element.closest("[lang]")?.getAttribute("lang") ?? "").slice(0, 2);
}

function otherThan(language: string): string {
  return language === "sv" ? "en" : "sv";
}

function isMistaken(element: Element): boolean {
  const language = languageOf(element);
  if (!(language in TELLING)) return false;
  const words = ownWords(element, language);
  const count = (which: string) => words.filter((word) => TELLING[which]?.has(word)).length;
  const [own, other] = [count(language), count(otherThan(language))];
  return other >= 2 && other > 2 * own;
}

/** The words of an element without parts that are marked with another language, code, names of authors, addresses and names of files. */
function ownWords(element: Element, language: string): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || parent.closest("style, script, code:not([lang]), .citation") || languageOf(parent) !== language)
      continue;
    words.push(
      ...((text.nodeValue ?? "")
        .toLowerCase()
        .replace(/\S*\w[.:/_-]\w\S*/g, " ")
        .match(/[a-zåäöé]+/g) ?? [])
    );
  }
  return words;
}

function findUnmarkedTitle(id: string, language: string): string[] {
  const title = document.getElementById(`ref-${id}`)?.querySelector("i");
  if (!title || languageOf(title) === language) return [];
  return [`the title of ref-${id} "${textOf(title).slice(0, 40)}": not marked as ${language}`];
}
