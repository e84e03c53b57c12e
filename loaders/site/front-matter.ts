import {readFile} from "node:fs/promises";
import {join} from "node:path";
import matter from "gray-matter";
import {findPageSource} from "./page-source.js";
import {SiteError} from "./site-error.js";

/** What a page says of itself before its text. */
export interface FrontMatter {
  /** True when the published page keeps its scripts. */
  interactive: boolean;
  /** Name of the one script that the published page runs instead: the folder in `src/components/` of its `main.ts`. */
  script?: string;
  /** True when that script reads published tables and computes from them (`reads: tables`). */
  readsTables?: boolean;
  description?: string;
  /** False for a page that the documents leave out: it is of no use on paper. */
  document?: false;
  /** Name of the protected collection that the page shows, from its address. */
  collection?: string;
}

/**
 * Reads a page's front matter from its source: Framework keeps only the keys that it knows.
 * @param page path of the built page, such as `en/why.html`
 * @throws SiteError when it is not YAML
 */
export async function readFrontMatter(root: string, page: string): Promise<FrontMatter> {
  const source = findPageSource(join(root, "src"), page);
  if (!source) return {interactive: false};
  const data = parse(await readFile(join(root, "src", source.path), "utf8"), `src/${source.path}`);
  const {collection} = source.parameters;
  return {
    interactive: data.interactive === true,
    ...(typeof data.script === "string" ? {script: data.script} : {}),
    ...(data.reads === "tables" ? {readsTables: true} : {}),
    ...(typeof data.description === "string" ? {description: data.description} : {}),
    ...(data.document === false ? {document: false} : {}),
    ...(collection === undefined ? {} : {collection})
  };
}

function parse(text: string, place: string): Record<string, unknown> {
  try {
    return matter(text).data;
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new SiteError([`${place}: front matter is not YAML: ${reason} (put a text with a colon in quotation marks)`]);
  }
}
