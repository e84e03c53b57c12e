import {existsSync} from "node:fs";
import {copyFile, mkdir, readFile, rename} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {build} from "esbuild";
import {FONTS} from "./fonts.js";

/** Libraries that pages and Framework's client really load: bundled from node_modules, hence from the lockfile. */
const USED = [
  "@observablehq/plot",
  "d3",
  "arquero",
  "apache-arrow",
  "htl",
  "@observablehq/inputs",
  "d3-dsv",
  "isoformat"
] as const;

/**
 * Libraries that Framework's client only names (its implicit imports). Framework asks the registry for the newest version
 * of each at build time; an empty folder with any version answers the question offline and always alike.
 */
const NAMED_ONLY = [
  "lodash",
  "leaflet",
  "mapbox-gl",
  "react",
  "react-dom",
  "topojson-client",
  "echarts",
  "parquet-wasm",
  "@observablehq/sample-datasets",
  "@duckdb/duckdb-wasm"
] as const;

/**
 * Puts the libraries and the fonts from node_modules into Framework's npm cache, so that neither the build nor the preview asks a
 * registry or a content delivery network.
 * @param root the project's folder
 * @returns the names with their versions, sorted
 * @throws when a library is missing from node_modules (run `npm ci`)
 */
export async function vendor(root: string): Promise<string[]> {
  const cache = join(root, "src/.observablehq/cache/_npm");
  const made = await Promise.all(USED.map((name) => vendorLibrary(root, cache, name)));
  for (const name of NAMED_ONLY) await mkdir(join(cache, `${name}@0.0.0`), {recursive: true});
  for (const font of FONTS) await vendorFont(root, cache, font.file);
  return made.sort();
}

async function vendorLibrary(root: string, cache: string, name: string): Promise<string> {
  const version = await readVersion(root, name);
  const target = join(cache, `${name}@${version}`, "_esm.js");
  if (existsSync(target)) return `${name}@${version}`;
  // Written beside and renamed: an interrupted run must not leave half a library that the next run would take for whole.
  const partial = `${target}.${process.pid}.part`;
  await build({
    stdin: {contents: `export * from ${JSON.stringify(name)};`, resolveDir: root},
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    outfile: partial
  });
  await rename(partial, target);
  return `${name}@${version}`;
}

async function vendorFont(root: string, cache: string, file: string): Promise<void> {
  const target = join(cache, "fonts", basename(file));
  await mkdir(dirname(target), {recursive: true});
  await copyFile(join(root, "node_modules", file), target);
}

async function readVersion(root: string, name: string): Promise<string> {
  const path = join(root, "node_modules", name, "package.json");
  if (!existsSync(path)) throw new Error(`library not installed: "${name}" (run npm ci)`);
  return (JSON.parse(await readFile(path, "utf8")) as {version: string}).version;
}
