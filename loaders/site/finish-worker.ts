// Finishes pages in a process of its own: see finish-pages.ts.
import {serveTasks} from "./apart.js";
import {type FinishedPage, finishPage, type PageSurroundings} from "./finish-page.js";
import {SiteError} from "./site-error.js";

/** A page after its finish, or what is wrong with it. */
export type Finish = {page: string; finished: FinishedPage} | {page: string; problems: readonly string[]};

serveTasks((surroundings: PageSurroundings) => async (page: string): Promise<Finish> => {
  try {
    return {page, finished: await finishPage(page, surroundings)};
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    return {page, problems: error.problems};
  }
});
