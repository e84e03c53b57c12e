import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Raster} from "../../documents/word/to-children.js";
import {toPalette} from "../figures/palette.js";
import {loadRasterise} from "../figures/rasterise.js";
import {toStandalone} from "../figures/standalone.js";

/** Width of a picture in the file, and of its drawing on the page at most, in pixels, 96 to the inch. */
const PICTURE_WIDTH = 1200;
const WIDEST = 600;

/**
 * The drawings of a document as pictures, in their order. Caption and source stand around them as text, hence only the drawing is in the
 * picture, and the mark of made-up figures.
 */
export async function readRasters(root: string, body: Element): Promise<Raster[]> {
  const palette = toPalette(readFileSync(join(root, "src/style/variables.css"), "utf8"));
  const rasterise = await loadRasterise();
  return [...body.querySelectorAll<SVGElement>(".figure-picture svg")].map((drawing) => {
    const figure = drawing.closest("figure");
    const mark = figure?.querySelector(".figure-number .synthetic")?.textContent?.trim();
    const texts = {number: "", title: "", subtitle: "", source: "", edition: "", alternative: ""};
    const language = body.ownerDocument.documentElement.lang;
    const svg = toStandalone({...texts, id: figure?.id ?? "", language, drawing, ...(mark ? {mark} : {})}, palette);
    return measure(rasterise(svg, PICTURE_WIDTH));
  });
}

/** A picture with the size that it is shown in, from its own header (RFC 2083, 4.1.1). */
function measure(png: Uint8Array): Raster {
  const header = new DataView(png.buffer, png.byteOffset, 24);
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  return {png, width: WIDEST, height: Math.round((height * WIDEST) / width)};
}
