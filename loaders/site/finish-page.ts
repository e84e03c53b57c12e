import {join} from "node:path";
import type {Section} from "../model/section.js";
import {drawFigures, type Picture} from "./figures/draw-figures.js";
import type {Palette} from "./figures/palette.js";
import {loadRasterise} from "./figures/rasterise.js";
import {finish} from "./finish.js";
import {readFrontMatter} from "./front-matter.js";
import {type LinkedPage, readLinks} from "./links.js";
import type {SiteData} from "./metadata/published-data.js";
import {languageOf} from "./page-language.js";
import {findPlaceIn} from "./places.js";
import {prerender} from "./prerender.js";
import {readSections} from "./search/read-sections.js";
import {findPageWorkbook} from "./workbooks/page-workbook.js";

/** What a page's finish needs of the site around it. */
export interface PageSurroundings {
  root: string;
  /** The built site. */
  folder: string;
  /** Where the publication will stand; absent in a project without one. */
  address?: string;
  /** True when the site has a feed of editions. */
  feed: boolean;
  /** What the site publishes; absent for a site without tables. */
  site?: SiteData;
  /** Path of the workbook of each page's tables, by the page's path. */
  workbooks: ReadonlyMap<string, string>;
  /** What the figures are drawn with outside of the page. */
  palette: Palette;
  /** How long a page may take until every cell has settled, in milliseconds (default: prerender's own). */
  patience?: number;
}

/** A page after its finish, and all that others need of it: it is read while it is open, not once more for each. */
export interface FinishedPage {
  html: string;
  interactive: boolean;
  /** Name of the one script that it runs instead of Framework's client. */
  script?: string;
  links: LinkedPage;
  /** What a search may find in it. */
  sections: readonly Section[];
  pictures: readonly Picture[];
}

/**
 * Runs one built page to its end and finishes it.
 * @param page path of the page in the site
 * @throws SiteError with page and cause
 */
export async function finishPage(page: string, surroundings: PageSurroundings): Promise<FinishedPage> {
  const {root, folder, patience, workbooks, palette, ...around} = surroundings;
  const dom = await prerender(folder, page, findPlaceIn(join(root, "src")), patience);
  try {
    const matter = await readFrontMatter(root, page);
    const workbook = findPageWorkbook(workbooks, page, matter.collection);
    const html = finish(dom, {page, language: languageOf(page), ...matter, ...around, ...(workbook ? {workbook} : {})});
    const {document} = dom.window;
    return {
      html,
      interactive: matter.interactive,
      ...(matter.script && !matter.interactive ? {script: matter.script} : {}),
      links: readLinks(document),
      sections: readSections(page, document),
      pictures: drawFigures(document, page, palette, await loadRasterise())
    };
  } finally {
    dom.window.close();
  }
}
