import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {workApart} from "./apart.js";
import {listFiles} from "./files.js";
import type {FinishedPage, PageSurroundings} from "./finish-page.js";
import type {Finish} from "./finish-worker.js";
import {SiteError} from "./site-error.js";

const WORKER = new URL("finish-worker.ts", import.meta.url);

/**
 * Finishes every page of a built site, in place: several at once, for a page waits for no other.
 * @param say called with each page as it is finished
 * @returns the finished pages by their paths, sorted
 * @throws SiteError with what is wrong on all pages together; then no page has been replaced
 */
export async function finishPages(
  surroundings: PageSurroundings,
  say: (page: string) => void
): Promise<Map<string, FinishedPage>> {
  const pages = listFiles(surroundings.folder).filter((path) => path.endsWith(".html"));
  const finishes = await workApart<PageSurroundings, string, Finish>(WORKER, surroundings, pages, (_, page) =>
    say(page)
  );
  const problems = finishes.flatMap((finish) => ("problems" in finish ? finish.problems : []));
  if (problems.length > 0) throw new SiteError(problems);
  const finished = new Map(
    finishes.flatMap((finish) => ("finished" in finish ? [[finish.page, finish.finished]] : []))
  );
  for (const [page, {html}] of finished) await writeFile(join(surroundings.folder, page), html);
  return finished;
}
