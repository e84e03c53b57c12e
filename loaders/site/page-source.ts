import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path/posix";

/** The Markdown that a page was written in, and what its address says in place of the parameters of the file's name. */
export interface PageSource {
  /** Path relative to the folder of the sources. */
  path: string;
  parameters: Readonly<Record<string, string>>;
}

/**
 * Finds the source of a built page as Framework does: a file of its name, else one with parameters in its name or in that of its folder,
 * such as `annex-[collection].md` for `annex-example.html` and `[edition]/index.md` for `2026-1/index.html`.
 * @param source the folder of the pages' sources
 * @param page path of the built page, such as `en/why.html`
 */
export function findPageSource(source: string, page: string): PageSource | undefined {
  return find(source, ".", page.replace(/\.html$/, ".md").split("/"));
}

function find(source: string, folder: string, [first = "", ...rest]: readonly string[]): PageSource | undefined {
  const isPage = rest.length === 0;
  if (existsSync(join(source, folder, first))) {
    if (isPage) return {path: join(folder, first), parameters: {}};
    const found = find(source, join(folder, first), rest);
    if (found) return found;
  }
  if (!existsSync(join(source, folder))) return undefined;
  const entries = readdirSync(join(source, folder), {withFileTypes: true})
    .filter((entry) => /\[\w+\]/.test(entry.name) && entry.isDirectory() !== isPage)
    .map(({name}) => name);
  for (const name of entries.sort()) {
    const parameters = patternOf(name).exec(first)?.groups;
    const found = isPage ? {path: join(folder, name), parameters: {}} : find(source, join(folder, name), rest);
    if (parameters && found) return {...found, parameters: {...parameters, ...found.parameters}};
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
