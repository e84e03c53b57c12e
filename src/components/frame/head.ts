import {CHAPTERS, type Chapter, findPage} from "../chapters.js";
import {escapeHtml} from "./markup.js";

/**
 * Elements for the head of a page: that it follows light and dark, and the title of one whose front matter cannot say it, because it
 * is many pages. (Framework would take a `link` to a page for a file to copy.)
 */
export function pageHead(path: string, title: string | null, pages: readonly Chapter[] = CHAPTERS): string {
  const page = findPage(path, pages);
  if (!page) return "";
  const own = title === null ? `<title>${escapeHtml(page.chapter.title[page.language])}</title>\n` : "";
  return `${own}<meta name="color-scheme" content="light dark">`;
}
