import {existsSync, readdirSync} from "node:fs";
import {dirname, join} from "node:path/posix";

/** The Markdown that a page was written in, and what its address says in place of the parameters of the file's name. */
export interface PageSource {
  /** Path relative to the folder of the sources. */
  path: string;
  parameters: Readonly<Record<string, string>>;
}

/**
 * Finds the source of a built page as Framework does: a file of its name, else one with parameters in its name, such as
 * `annex-[collection].md` for `annex-example.html`.
 * @param source the folder of the pages' sources
 * @param page path of the built page, such as `en/why.html`
 */
export function findPageSource(source: string, page: string): PageSource | undefined {
  const path = page.replace(/\.html$/, ".md");
  if (existsSync(join(source, path))) return {path, parameters: {}};
  const folder = dirname(path);
  if (!existsSync(join(source, folder))) return undefined;
  const candidates = readdirSync(join(source, folder)).filter((name) => /\[\w+\].*\.md$/.test(name));
  for (const name of candidates.sort()) {
    const parameters = patternOf(join(folder, name)).exec(path)?.groups;
    if (parameters) return {path: join(folder, name), parameters: {...parameters}};
  }
  return undefined;
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\[([a-z_]\w*)\]/i);
  const text = parts.map((part, index) =>
    index % 2 === 1 ? `(?<${part}>.+)` : part.replace(/[\\^$*+?|[\]().{}]/g, "\\$&")
  );
  return new RegExp(`^${text.join("")}$`, "i");
}
