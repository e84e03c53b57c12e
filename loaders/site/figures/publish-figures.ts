import {existsSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {SiteError} from "../site-error.js";
import {findMissingLetters} from "./missing-letters.js";
import {fileNameOf, findPageFigures, type PageFigure} from "./page-figure.js";
import {type Palette, toPalette} from "./palette.js";
import {loadRasterise, type Rasterise} from "./rasterise.js";
import {toStandalone} from "./standalone.js";

/** Pixels across a picture: twice what the page shows, for print and for sharp screens. */
export const PICTURE_WIDTH = 1440;

/**
 * Makes two files of each drawn figure of the finished pages, `figures/<language>/<id>.svg` and `.png`; those of a
 * protected collection have its name before the id.
 * @param pages path of each page in the site and its finished HTML
 * @returns how many figures were drawn
 * @throws SiteError naming page and figure where a drawing cannot stand by itself, two figures of a language share a name, or a letter
 *   has no form in the report's fonts
 */
export async function publishFigures(
  root: string,
  folder: string,
  pages: ReadonlyMap<string, string>
): Promise<number> {
  const variables = join(root, "src/style/variables.css");
  const palette = toPalette(existsSync(variables) ? await readFile(variables, "utf8") : "");
  const pictures = drawAll(pages, palette);
  if (pictures.size === 0) return 0;
  const rasterise = await loadRasterise();
  checkLetters(pictures, rasterise);
  for (const language of new Set([...pictures.keys()].map((path) => path.split("/")[0] ?? "")))
    await mkdir(join(folder, "figures", language), {recursive: true});
  for (const [path, svg] of pictures) {
    await writeFile(join(folder, "figures", `${path}.svg`), svg);
    await writeFile(join(folder, "figures", `${path}.png`), rasterise(svg, PICTURE_WIDTH));
  }
  return pictures.size;
}

function checkLetters(pictures: ReadonlyMap<string, string>, rasterise: Rasterise): void {
  const missing = findMissingLetters([...pictures.values()].join(""), rasterise);
  const problems = missing.flatMap((letter) =>
    [...pictures]
      .filter(([, svg]) => svg.includes(letter))
      .map(([path]) => `figures/${path}.svg: the letter "${letter}" is in none of the report's fonts: write another`)
  );
  if (problems.length > 0) throw new SiteError(problems);
}

/** The SVG file of every drawn figure, by `<language>/<id>`. */
export function drawAll(pages: ReadonlyMap<string, string>, palette: Palette): Map<string, string> {
  const pictures = new Map<string, string>();
  const problems: string[] = [];
  for (const [page, html] of pages) {
    // Most of the work of a page is in reading it: a page without a drawing is not read.
    if (!html.includes("figure-chart wide")) continue;
    const {window} = new JSDOM(html);
    for (const figure of findPageFigures(window.document)) {
      const path = `${figure.language}/${fileNameOf(figure)}`;
      if (pictures.has(path)) problems.push(`${page}: two figures are named "${figure.id}" in this language`);
      else draw(figure, path, page, palette, pictures, problems);
    }
    window.close();
  }
  if (problems.length > 0) throw new SiteError(problems);
  return pictures;
}

function draw(
  figure: PageFigure,
  path: string,
  page: string,
  palette: Palette,
  pictures: Map<string, string>,
  problems: string[]
): void {
  try {
    pictures.set(path, toStandalone(figure, palette));
  } catch (error) {
    problems.push(`${page}: figure "${figure.id}" cannot be drawn by itself: ${(error as Error).message}`);
  }
}
