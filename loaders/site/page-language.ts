import type {Language} from "../model/language.js";

/** The language of a page by its path in the site: English ones stand in a folder `en/`, also within an edition's folder. */
export function languageOf(page: string): Language {
  return /^(?:\d{4}-\d+\/)?en\//.test(page) ? "en" : "sv";
}

/** True for a page in the permanent folder of an edition, such as `2026-1/en/index.html`. */
export function isOfEdition(page: string): boolean {
  return /^\d{4}-\d+\//.test(page);
}
