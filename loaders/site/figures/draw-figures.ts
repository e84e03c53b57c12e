import {SiteError} from "../site-error.js";
import {findMissingLetters} from "./missing-letters.js";
import {fileNameOf, findPageFigures, type PageFigure} from "./page-figure.js";
import type {Palette} from "./palette.js";
import type {Rasterise} from "./rasterise.js";
import {toStandalone} from "./standalone.js";

/** Pixels across a picture: twice what the page shows, for print and for sharp screens. */
export const PICTURE_WIDTH = 1440;

/** A figure as two files of its own. */
export interface Picture {
  /** `<language>/<id>`: its path in `figures/` without an ending. */
  name: string;
  svg: string;
  png: Uint8Array;
}

/**
 * Draws every figure of a finished page by itself.
 * @param page path of the page in the site
 * @throws SiteError naming page and figure where a drawing cannot stand by itself, or a letter has no form in the report's fonts
 */
export function drawFigures(document: Document, page: string, palette: Palette, rasterise: Rasterise): Picture[] {
  const problems: string[] = [];
  const drawn = findPageFigures(document).map((figure) => ({
    name: `${figure.language}/${fileNameOf(figure)}`,
    svg: draw(figure, page, palette, problems)
  }));
  for (const letter of findMissingLetters(drawn.map(({svg}) => svg).join(""), rasterise)) {
    const names = drawn.filter(({svg}) => svg.includes(letter)).map(({name}) => `figures/${name}.svg`);
    problems.push(
      `${page}: ${names.join(", ")}: the letter "${letter}" is in none of the report's fonts: write another`
    );
  }
  if (problems.length > 0) throw new SiteError(problems);
  return drawn.map((picture) => ({...picture, png: rasterise(picture.svg, PICTURE_WIDTH)}));
}

function draw(figure: PageFigure, page: string, palette: Palette, problems: string[]): string {
  try {
    return toStandalone(figure, palette);
  } catch (error) {
    problems.push(`${page}: figure "${figure.id}" cannot be drawn by itself: ${(error as Error).message}`);
    return "";
  }
}
