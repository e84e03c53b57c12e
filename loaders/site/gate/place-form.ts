import type {Mark} from "../../model/seen.js";
import type {Place, PlaceForm} from "../../model/statement.js";
import type {Names} from "../../protect/gate/mention.js";

/** The kind of place that a file's JSON or pages are, by their path: claims, the trace page, a search index. */
export function formOf(path: string, otherwise: PlaceForm): PlaceForm {
  if (/search|sokindex|minisearch|lunr|pagefind/i.test(path)) return "search-index";
  if (/(^|\/)claims?\b[^/]*\.json$/i.test(path)) return "claim";
  if (/(^|\/)(sparning|trace)\b[^/]*$/i.test(path)) return "trace";
  return otherwise;
}

/** The whole file as a place. */
export function placeIn(path: string, form: PlaceForm, at = ""): Place {
  return {path, form, at};
}

/** What a download is of: `data/<collection>/<table>.csv`; the table only where there is one of its name. Absent for any other path. */
export function markOfPath(path: string, {collections, tablesOf, folders: renamed}: Names): Mark | undefined {
  const folders = path.split("/").slice(0, -1);
  const stem = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  const earlier = renamed.get(folders.join("/"));
  const collection =
    earlier ?? collections.find((name) => folders.includes(name) || stem === name || stem.startsWith(`${name}-`));
  if (collection === undefined) return undefined;
  return {collection, ...(tablesOf(collection).includes(stem) ? {table: stem} : {})};
}
