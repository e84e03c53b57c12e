import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {SiteError} from "../site-error.js";
import type {Picture} from "./draw-figures.js";

/**
 * Writes two files of each drawn figure of the finished pages, `figures/<language>/<id>.svg` and `.png`; those of a protected collection
 * have its name before the id.
 * @param pages the figures of each page by its path in the site
 * @throws SiteError naming the page where two figures of a language share a name
 */
export async function publishFigures(folder: string, pages: ReadonlyMap<string, readonly Picture[]>): Promise<void> {
  const pictures = [...pages].flatMap(([page, own]) => own.map((picture) => ({page, ...picture})));
  const names = pictures.map(({name}) => name);
  const twice = pictures.filter(({name}, index) => names.indexOf(name) !== index);
  if (twice.length > 0)
    throw new SiteError(twice.map(({page, name}) => `${page}: two figures are named "${name}" in this language`));
  for (const {name, svg, png} of pictures) {
    const path = join(folder, "figures", name);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(`${path}.svg`, svg);
    await writeFile(`${path}.png`, png);
  }
}
