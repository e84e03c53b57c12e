import {existsSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Language} from "../../model/language.js";
import type {Publication} from "../../model/publication.js";
import {toXml, type XmlElement, xml} from "../../write/xml.js";
import {type Palette, toPalette} from "../figures/palette.js";
import {loadRasterise} from "../figures/rasterise.js";
import {balanceText} from "../figures/wrap-text.js";
import {PICTURE} from "./page-head.js";

const {width: WIDTH, height: HEIGHT} = PICTURE;
const MARGIN = 84;
const INNER = WIDTH - 2 * MARGIN;
/** Where the lines of text stand, from above, and how large they are set. */
const TITLE = {top: 308, size: 78, leading: 1.1};
const SUBTITLE = {size: 42, leading: 1.3, gap: 78};
const SMALL = 28;
const RULES = {head: 178, foot: 520};

/**
 * The picture that is shown where a page is shared: the report's title, subtitle, edition and publisher in its own letters and colours,
 * with the two signs of girls and boys. No child and no photograph.
 * @returns the text of an SVG file
 */
function toSharePicture(publication: Publication, language: Language, palette: Palette): string {
  const {title, subtitle, edition, publisher} = publication;
  const colour = (name: string, otherwise: string) => palette.get(name) ?? otherwise;
  const ink = colour("--text", "#000000");
  const muted = colour("--muted", "#555555");
  const titleLines = balanceText(title[language], TITLE.size, INNER);
  const subtitleTop = TITLE.top + (titleLines.length - 1) * TITLE.size * TITLE.leading + SUBTITLE.gap;
  return toXml(
    xml(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        "font-family": "Source Sans 3, sans-serif"
      },
      box(0, 0, WIDTH, HEIGHT, colour("--page", "#ffffff")),
      xml("circle", {cx: String(MARGIN + 31), cy: "109", r: "31", fill: colour("--girl", ink)}),
      box(MARGIN + 80, 80, 58, 58, colour("--boy", ink)),
      ...setLines([edition.name[language]], {
        x: WIDTH - MARGIN,
        y: 119,
        size: SMALL,
        fill: muted,
        anchor: "end"
      }),
      box(MARGIN, RULES.head, INNER, 3, ink),
      ...setLines(titleLines, {...TITLE, x: MARGIN, y: TITLE.top, fill: ink, weight: "600"}),
      ...setLines(balanceText(subtitle[language], SUBTITLE.size, INNER), {
        ...SUBTITLE,
        x: MARGIN,
        y: subtitleTop,
        fill: ink
      }),
      box(MARGIN, RULES.foot, INNER, 1, colour("--rule-strong", muted)),
      ...setLines([publisher[language]], {x: MARGIN, y: RULES.foot + 50, size: SMALL, fill: muted})
    )
  );
}

function box(x: number, y: number, width: number, height: number, fill: string): XmlElement {
  return xml("rect", {x: String(x), y: String(y), width: String(width), height: String(height), fill});
}

interface Setting {
  x: number;
  /** Where the first line stands. */
  y: number;
  size: number;
  fill: string;
  /** From line to line, as a share of the size. */
  leading?: number;
  weight?: string;
  anchor?: "start" | "end";
}

function setLines(
  lines: readonly string[],
  {x, y, size, fill, leading = 1, weight = "400", anchor = "start"}: Setting
): XmlElement[] {
  return lines.map((text, index) =>
    xml(
      "text",
      {
        x: String(x),
        y: String(Math.round(y + index * size * leading)),
        "font-size": String(size),
        "font-weight": weight,
        "text-anchor": anchor,
        fill
      },
      text
    )
  );
}

/** Draws that picture in both languages into the built site. */
export async function publishSharePictures(root: string, folder: string, publication: Publication): Promise<void> {
  const variables = join(root, "src/style/variables.css");
  const palette = toPalette(existsSync(variables) ? await readFile(variables, "utf8") : "");
  const rasterise = await loadRasterise();
  for (const language of ["sv", "en"] as const) {
    const path = join(folder, PICTURE.path[language]);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, rasterise(toSharePicture(publication, language, palette), WIDTH));
  }
}
