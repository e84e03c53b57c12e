import {describeElement, textOf} from "./describe.js";

/** What every figure must hold besides its drawing: parts by name, and where they stand. */
const PARTS: readonly [name: string, selector: string, least: number][] = [
  ["number", ".figure-number", 3],
  ["headline", ".figure-title", 10],
  ["subtitle", ".figure-subtitle", 10],
  ["source", ".figure-footnotes p:first-child", 8]
];

/** The explorer's chart is what the reader chose: its table, sources and downloads stand beside it, and it has no number. */
const OF_THE_READER = ".explorer-figure";

/** Parts that a figure lacks, drawings without a text alternative, and sexes told apart by colour alone. */
export function findFigureFaults(): string[] {
  return [...document.querySelectorAll("main figure.figure")].flatMap((figure) =>
    [
      ...(figure.matches(OF_THE_READER) ? [] : missingParts(figure)),
      ...[...figure.querySelectorAll("svg")].flatMap(faultsOfDrawing)
    ].map((fault) => `${describeElement(figure)}: ${fault}`)
  );
}

function missingParts(figure: Element): string[] {
  const faults = PARTS.filter(([, selector, least]) => {
    const part = figure.querySelector(selector);
    return !part || textOf(part).length < least;
  }).map(([name]) => `no ${name}`);
  const labels = (figure.getAttribute("aria-labelledby") ?? "").split(" ");
  if (!labels.some((id) => document.getElementById(id)?.textContent)) faults.push("no name");
  if (!figure.querySelector("table")) faults.push("no table behind it");
  if (figure.querySelectorAll("a[download]").length === 0) faults.push("no download");
  return faults;
}

function faultsOfDrawing(drawing: Element): string[] {
  const faults: string[] = [];
  if (drawing.getAttribute("role") !== "img") faults.push("a drawing that is not one image to a screen reader");
  const alternative = (drawing.getAttribute("aria-labelledby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id));
  const words = alternative.map((part) => (part ? textOf(part) : "")).join(" ");
  if (words.split(" ").length < 8) faults.push(`an alternative of a few words: "${words}"`);
  if (drawing.querySelector("a, [tabindex]")) faults.push("a drawing with stops of its own");
  if (isToldByColourAlone(drawing)) faults.push("girls and boys told apart by colour alone");
  return faults;
}

const GIRL = /var\(--girl\)/;
const BOY = /var\(--boy\)/;

/**
 * Whether girls and boys are marked with one shape and no word in the drawing says which is which. Shapes are compared by their names and,
 * of paths, by their commands; a word is a text that names a sex.
 */
function isToldByColourAlone(drawing: Element): boolean {
  const [girls, boys] = [shapesOf(drawing, GIRL), shapesOf(drawing, BOY)];
  if (girls.size === 0 || boys.size === 0) return false;
  const differ = [...girls].every((shape) => !boys.has(shape));
  const texts = textOf(drawing).toLowerCase();
  return !differ && !(/flick|girl/.test(texts) && /pojk|boy/.test(texts));
}

function shapesOf(drawing: Element, colour: RegExp): Set<string> {
  const marks = [...drawing.querySelectorAll("rect, circle, path, line, use")];
  return new Set(marks.filter((mark) => colour.test(paintOf(mark))).map(shapeOf));
}

function paintOf(mark: Element): string {
  const holder = mark.closest(
    "[fill^='var(--girl'], [fill^='var(--boy'], [stroke^='var(--girl'], [stroke^='var(--boy']"
  );
  return `${holder?.getAttribute("fill")} ${holder?.getAttribute("stroke")}`;
}

function shapeOf(mark: Element): string {
  return `${mark.localName} ${mark.getAttribute("d")?.replace(/[^A-Za-z]/g, "") ?? ""}`;
}
