import type {Row} from "../../loaders/model/table.js";
import type {Language} from "./chapters.js";
import {element} from "./element.js";

/**
 * The words of a row's source as a quotation, in the language in which they were taken down, so that they are spoken in it; null where the
 * source gives none.
 * @param language the language of the page
 */
export function sourceWords({wording, wordingLanguage}: Row, language: Language): HTMLElement | null {
  if (typeof wording !== "string") return null;
  return element("q", {lang: languageBeside(wordingLanguage, language)}, wording);
}

/** The language of words where it is another than the page's. */
export function languageBeside(own: Row[string] | undefined, page: Language): string | undefined {
  return typeof own === "string" && own !== page ? own : undefined;
}
