import {getChapter, hrefOf, type Language} from "../chapters.js";

/**
 * Address of the explorer with a table opened, relative to a page of the same language.
 * @param table name of a published table, with its collection before it for a protected one: `example/police-suspicion-sex-purpose`
 */
export function explorerHref(table: string, language: Language): string {
  return `${hrefOf(getChapter("explorer"), language)}?${new URLSearchParams({table})}`;
}
