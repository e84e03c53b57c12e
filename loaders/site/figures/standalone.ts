import {escapeXml} from "../../write/xml.js";
import type {PageFigure} from "./page-figure.js";
import {type Palette, resolveVariables} from "./palette.js";
import {wrapText} from "./wrap-text.js";

const NAMESPACE = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const FAMILY = "Source Sans 3";

/** How each kind of line around the drawing is set: size and distance to the next in pixels. */
const STYLES = {
  mark: {size: 15, step: 22, weight: 600, fill: "--text"},
  number: {size: 14, step: 22, weight: 400, fill: "--muted"},
  title: {size: 20, step: 26, weight: 600, fill: "--text"},
  subtitle: {size: 15, step: 20, weight: 400, fill: "--muted"},
  source: {size: 13, step: 18, weight: 400, fill: "--muted"},
  edition: {size: 13, step: 18, weight: 400, fill: "--muted"}
} as const;

/** A text around the drawing, broken into lines. */
interface Passage {
  lines: string[];
  kind: keyof typeof STYLES;
}

/**
 * A figure as a picture that can leave the site: the very drawing of the page, with number, headline, subtitle, source, edition and the
 * mark of made-up figures around it, in the letters and colours of the light screen on white. No style sheet, no variable, no class.
 * @returns the text of an SVG file
 * @throws Error naming a variable that the palette does not hold
 */
export function toStandalone(figure: PageFigure, palette: Palette): string {
  const {drawing} = figure;
  const [width, height] = sizeOf(drawing, figure.id);
  const head = passagesOf(figure, width, ["mark", "number", "title", "subtitle"]);
  const foot = passagesOf(figure, width, ["source", "edition"]);
  const top = MARGIN + heightOf(head) + 10;
  const total = {width: width + 2 * MARGIN, height: Math.ceil(top + height + 10 + heightOf(foot) + MARGIN)};
  const parts = [
    `<title>${escapeXml(`${figure.number}. ${figure.title}`)}</title>`,
    `<desc>${escapeXml(figure.alternative)}</desc>`,
    `<rect width="${total.width}" height="${total.height}" fill="#ffffff"/>`,
    ...setPassages(head, MARGIN, palette),
    `<g transform="translate(${MARGIN},${top})" ${DRAWING} color="${resolveVariables("var(--text)", palette)}">${contentOf(drawing, palette)}</g>`,
    ...setPassages(foot, top + height + 10, palette)
  ];
  return `<svg xmlns="${NAMESPACE}" lang="${figure.language}" width="${total.width}" height="${total.height}" viewBox="0 0 ${total.width} ${total.height}" font-family="${FAMILY}, sans-serif"${markOf(figure)}>\n${parts.join("\n")}\n</svg>\n`;
}

// Whoever checks the finished files finds by it which protected table a drawing is of, as on the page.
function markOf({collection, protected: table}: PageFigure): string {
  if (table !== undefined) return ` data-protected="${escapeXml(table)}"`;
  return collection === undefined ? "" : ` data-protected-collection="${escapeXml(collection)}"`;
}

// What Plot sets on its own root, and the style sheet on it.
const DRAWING = 'fill="currentColor" font-size="14" text-anchor="middle"';

function sizeOf(drawing: Element, id: string): [width: number, height: number] {
  const [, , width = Number.NaN, height = Number.NaN] = (drawing.getAttribute("viewBox") ?? "")
    .split(/\s+/)
    .map(Number);
  if (!(width > 0 && height > 0)) throw new Error(`figure "${id}": its drawing has no viewBox`);
  return [width, height];
}

// A white ground in place of the page's: what is drawn in the page's colour (halos of letters) is to vanish there too.
function contentOf(drawing: Element, palette: Palette): string {
  const copy = drawing.cloneNode(true) as Element;
  for (const style of copy.querySelectorAll("style")) style.remove();
  const white = new Map([...palette, ["--page", "#ffffff"], ["--plot-background", "#ffffff"]]);
  const serializer = new (
    drawing.ownerDocument.defaultView as unknown as {XMLSerializer: typeof XMLSerializer}
  ).XMLSerializer();
  const text = [...copy.childNodes].map((node) => serializer.serializeToString(node)).join("");
  return resolveVariables(text.replaceAll(` xmlns="${NAMESPACE}"`, ""), white);
}

function passagesOf(figure: PageFigure, width: number, kinds: readonly Passage["kind"][]): Passage[] {
  const passages = kinds.map((kind) => ({kind, lines: wrapText(figure[kind] ?? "", STYLES[kind].size, width)}));
  return passages.filter(({lines}) => lines.length > 0);
}

function heightOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, {kind, lines}) => sum + lines.length * STYLES[kind].step, 0);
}

// One text for each passage, whatever its lines: a sentence that is broken is still one sentence to whoever reads the file.
function setPassages(passages: readonly Passage[], top: number, palette: Palette): string[] {
  let y = top;
  return passages.map(({lines, kind}) => {
    const {size, step, weight, fill} = STYLES[kind];
    const [first = "", ...rest] = lines.map(escapeXml);
    const more = rest.map((line) => ` <tspan x="${MARGIN}" dy="${step}">${line}</tspan>`).join("");
    const place = `x="${MARGIN}" y="${y + size}"`;
    y += step * lines.length;
    return `<text data-prose="" ${place} font-size="${size}" font-weight="${weight}" fill="${resolveVariables(`var(${fill})`, palette)}">${first}${more}</text>`;
  });
}
