import {existsSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {Language, Text} from "../../model/language.js";
import type {Publication} from "../../model/publication.js";
import {toXml, type XmlElement, xml} from "../../write/xml.js";
import {type Palette, toPalette} from "../figures/palette.js";
import {loadRasterise} from "../figures/rasterise.js";
import {wrapText} from "../figures/wrap-text.js";
import {PICTURE} from "./page-head.js";

const EDITION: Text = {sv: "Utgåva", en: "Edition"};
const MARGIN = 90;
const TITLE_SIZE = 66;
const {width: WIDTH, height: HEIGHT} = PICTURE;

/**
 * The picture that is shown where a page is shared: the report's title, subtitle, edition and publisher in its own letters and colours,
 * with the two signs of girls and boys. No child and no photograph.
 * @returns the text of an SVG file
 */
export function toSharePicture(publication: Publication, language: Language, palette: Palette): string {
  const {title, subtitle, edition, publisher} = publication;
  const colour = (name: string, otherwise: string) => palette.get(name) ?? otherwise;
  const ink = colour("--text", "#000000");
  const muted = colour("--muted", "#555555");
  const titleLines = wrapText(title[language], TITLE_SIZE, WIDTH - 2 * MARGIN);
  const subtitleTop = 290 + (titleLines.length - 1) * TITLE_SIZE * 1.15 + 72;
  return toXml(
    xml(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        "font-family": "Source Sans 3, sans-serif"
      },
      xml("rect", {width: String(WIDTH), height: String(HEIGHT), fill: colour("--page", "#ffffff")}),
      xml("circle", {cx: String(MARGIN + 34), cy: "130", r: "34", fill: colour("--girl", ink)}),
      xml("rect", {x: String(MARGIN + 86), y: "96", width: "64", height: "68", fill: colour("--boy", ink)}),
      ...setLines(titleLines, 290, TITLE_SIZE, ink, "600"),
      ...setLines(wrapText(subtitle[language], 40, WIDTH - 2 * MARGIN), subtitleTop, 40, ink, "400"),
      xml("rect", {
        x: String(MARGIN),
        y: "524",
        width: String(WIDTH - 2 * MARGIN),
        height: "2",
        fill: colour("--rule", muted)
      }),
      ...setLines([`${EDITION[language]} ${edition.number}. ${publisher[language]}`], 568, 26, muted, "400")
    )
  );
}

function setLines(lines: readonly string[], top: number, size: number, fill: string, weight: string): XmlElement[] {
  return lines.map((text, index) =>
    xml(
      "text",
      {
        x: String(MARGIN),
        y: String(top + Math.round(index * size * 1.15)),
        "font-size": String(size),
        "font-weight": weight,
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
