import type {Browser} from "playwright-core";
import type {Raster} from "../../documents/word/to-children.js";
import {withDocument} from "./open-document.js";

/** Width of a picture on the page at most, in pixels, 96 to the inch. */
const WIDEST = 600;

/** The drawings of a document as pictures, in their order, twice as fine as they are shown. */
export function readRasters(browser: Browser, html: string, folder: string): Promise<Raster[]> {
  return withDocument(browser, html, folder, async (page) => {
    const rasters: Raster[] = [];
    for (const drawing of await page.locator(".figure-picture svg").all()) {
      const png = await drawing.screenshot({animations: "disabled"});
      const box = await drawing.boundingBox();
      if (!box) throw new Error("a drawing of the document is not shown");
      const scale = Math.min(1, WIDEST / box.width);
      rasters.push({png, width: Math.round(box.width * scale), height: Math.round(box.height * scale)});
    }
    return rasters;
  });
}
