/** The head of a chapter's pages: what it says, and the id of the chapter's element. */
export interface RunningHead {
  id: string;
  name: string;
}

/**
 * The style of each chapter's pages: the report and the chapter in the head, the number of the page in the foot. Chromium has no running
 * strings (`string-set`), hence a named page for each chapter.
 * @param report what the left of every head says
 * @param foot what the left of every foot says
 */
export function runningHeads(heads: readonly RunningHead[], report: string, foot: string): string {
  const common = `@page {
  @top-left { content: ${quote(report)}; }
  @bottom-left { content: ${quote(foot)}; }
  @bottom-right { content: counter(page); }
}`;
  const own = heads.map(
    ({id, name}, index) => `@page chapter-${index} { @top-right { content: ${quote(name)}; } }
[id="${id}"] { page: chapter-${index}; }`
  );
  return [common, ...own].join("\n");
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ")}"`;
}
