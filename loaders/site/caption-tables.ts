import {SiteError} from "./site-error.js";

/**
 * Gives a Markdown table what Markdown has no words for, in place: the line that begins with `: ` under it becomes its caption, and the
 * first cell of each row the header of the row.
 * @param page path of the page, for the error
 * @throws SiteError for a table without such a line: without a caption nobody who listens knows which table they are in
 */
export function captionTables(document: Document, page: string): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>("main table:not(:has(caption))")];
  const problems = tables.flatMap((table) => {
    const line = table.nextElementSibling;
    if (line?.localName !== "p" || !line.textContent?.startsWith(": ")) {
      const begins = table.textContent?.trim().replace(/\s+/g, " ").slice(0, 40);
      return [
        `${page}: a table without a caption: "${begins} …" (write it on a line of its own under the table: ": Caption")`
      ];
    }
    addCaption(table, line);
    addScopes(table);
    return [];
  });
  if (problems.length > 0) throw new SiteError(problems);
}

function addCaption(table: HTMLTableElement, line: Element): void {
  const first = line.firstChild;
  if (first) first.nodeValue = (first.nodeValue ?? "").replace(/^: /, "");
  table.createCaption().append(...line.childNodes);
  line.remove();
}

function addScopes(table: HTMLTableElement): void {
  for (const header of table.querySelectorAll("thead th")) header.setAttribute("scope", "col");
  for (const cell of table.querySelectorAll("tbody td:first-child")) {
    const header = table.ownerDocument.createElement("th");
    header.setAttribute("scope", "row");
    header.append(...cell.childNodes);
    cell.replaceWith(header);
  }
}
