import {type Chapter, hrefOf, type Language} from "../chapters.js";

/** Text made safe to stand in HTML, in content and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/**
 * The address that a header or a footer writes for a page: Framework reads their links as relative to the site's root, and then makes them
 * relative to the page.
 */
export function addressOf(chapter: Chapter, language: Language): string {
  return hrefOf(chapter, "sv", language);
}
