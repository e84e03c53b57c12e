/** A part of the document with a head of its own: the id of its element, and its name. */
export interface Part {
  id: string;
  name: string;
}

/**
 * The style of each part's pages: the report and the part in the head, the number of the page in the foot. Chromium has no running
 * strings (`string-set`), hence a named page for each part.
 * @param report what the left of every head says
 * @param foot what the left of every foot says
 */
export function runningHeads(parts: readonly Part[], report: string, foot: string): string {
  const common = `@page {
  @top-left { content: ${quote(report)}; }
  @bottom-left { content: ${quote(foot)}; }
  @bottom-right { content: counter(page); }
}`;
  const own = parts.map(
    ({id, name}, index) => `@page part-${index} { @top-right { content: ${quote(name)}; } }
[id="${id}"] { page: part-${index}; }`
  );
  return [common, ...own].join("\n");
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ")}"`;
}
