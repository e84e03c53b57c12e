import {existsSync, readdirSync} from "node:fs";
import {copyFile, mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {arrowToCsv} from "../write/csv.js";
import {FONTS, fontFaces} from "./fonts.js";
import type {LoaderEntry} from "./load.js";

/** Puts the style sheet, the icon and the fonts into `assets/`, under names that do not change from build to build. */
export async function publishAssets(root: string, folder: string): Promise<void> {
  const styles = join(folder, "_import/style");
  const built = existsSync(styles) ? readdirSync(styles).find((name) => /^report\..*css$/.test(name)) : undefined;
  if (built === undefined) throw new Error(`style sheet not built: "${styles}/report.*.css"`);
  await mkdir(join(folder, "assets/fonts"), {recursive: true});
  await copyFile(join(styles, built), join(folder, "assets/report.css"));
  await copyFile(join(root, "src/style/icon.svg"), join(folder, "assets/icon.svg"));
  await writeFile(join(folder, "assets/fonts.css"), `${fontFaces("fonts")}\n`);
  for (const {file} of FONTS) {
    await copyFile(join(root, "node_modules", file), join(folder, "assets/fonts", basename(file)));
  }
}

/** Puts every loader's output into `data/` as a download, and each Arrow table as CSV beside it. */
export async function publishDownloads(root: string, folder: string, entries: readonly LoaderEntry[]): Promise<void> {
  await mkdir(join(folder, "data"), {recursive: true});
  for (const {target} of entries) {
    const content = await readFile(join(root, "src/.observablehq/cache", target));
    await writeFile(join(folder, target), content);
    if (target.endsWith(".arrow")) await writeFile(join(folder, target.replace(/arrow$/, "csv")), arrowToCsv(content));
  }
}

/** Removes what only interactive pages need: the client, the bundled libraries and the files under hashed names. */
export async function removeMachinery(folder: string): Promise<void> {
  for (const name of ["_file", "_import", "_npm", "_node", "_observablehq"]) {
    await rm(join(folder, name), {recursive: true, force: true});
  }
}
