import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import matter from "gray-matter";
import {SiteError} from "./site-error.js";

/** What a page says of itself before its text. */
export interface FrontMatter {
  /** True when the published page keeps its scripts. */
  interactive: boolean;
  description?: string;
}

/**
 * Reads a page's front matter from its source: Framework keeps only the keys that it knows.
 * @param page path of the built page, such as `en/why.html`
 * @throws SiteError when it is not YAML
 */
export async function readFrontMatter(root: string, page: string): Promise<FrontMatter> {
  const path = join(root, "src", page.replace(/html$/, "md"));
  if (!existsSync(path)) return {interactive: false};
  const data = parse(await readFile(path, "utf8"), `src/${page.replace(/html$/, "md")}`);
  return {
    interactive: data.interactive === true,
    ...(typeof data.description === "string" ? {description: data.description} : {})
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
