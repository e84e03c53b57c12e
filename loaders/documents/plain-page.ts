/** What only a screen, a script or a mouse needs. */
const SCREEN_ONLY =
  "script, template, form, input, button, .screen-only, .figure-chart.narrow, .page-contents, .figure-downloads, .page-workbook, .figure-table > summary";

/**
 * Leaves of a page what paper can hold, in place: no controls, no drawing for small screens, nothing that scrolls or opens. A drawing
 * carries its text alternative itself.
 */
export function makePlain(main: Element): void {
  for (const element of main.querySelectorAll(SCREEN_ONLY)) element.remove();
  for (const element of main.querySelectorAll("observablehq-loading, .table-scroll")) unwrap(element);
  for (const details of main.querySelectorAll("details:not(.figure-table)")) openDetails(details);
  for (const element of main.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");
  const byId = new Map([...main.querySelectorAll("[id]")].map((element) => [element.id, element]));
  for (const svg of main.querySelectorAll("svg[aria-labelledby]")) carryAlternative(svg, byId);
  for (const symbol of main.querySelectorAll("[aria-hidden=true]")) showSymbol(symbol);
  for (const cell of main.querySelectorAll("td, th")) keepCell(cell);
  for (const facts of main.querySelectorAll("dl")) markFacts(facts);
  removeComments(main);
  for (const paragraph of main.querySelectorAll("p")) if (isEmpty(paragraph)) paragraph.remove();
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function openDetails(details: Element): void {
  const summary = details.querySelector(":scope > summary");
  const title = details.ownerDocument.createElement("p");
  title.className = "opened";
  title.append(...(summary?.childNodes ?? []));
  summary?.replaceWith(title);
  unwrap(details);
}

// A hidden paragraph would be read twice, once as the drawing's text and once as itself.
function carryAlternative(svg: Element, byId: ReadonlyMap<string, Element>): void {
  const named = (svg.getAttribute("aria-labelledby") ?? "").split(/\s+/).flatMap((id) => byId.get(id) ?? []);
  const text = named.map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim()).join(" ");
  svg.setAttribute("aria-label", text);
  svg.removeAttribute("aria-labelledby");
  for (const element of named) if (element.classList.contains("visually-hidden")) element.remove();
}

/**
 * Says of a list of facts, whose terms and texts stand in groups, that it is a list and each group an item of it, in place: Chromium tags
 * by roles, and knows none of a list of definitions.
 */
export function markFacts(facts: Element): void {
  facts.setAttribute("role", "list");
  for (const group of facts.children) group.setAttribute("role", "listitem");
}

// What stands for a hidden or missing number is text on paper, explained under the table; its spoken twin would stand beside it.
function showSymbol(symbol: Element): void {
  const twin = symbol.nextElementSibling;
  if (!twin?.classList.contains("visually-hidden")) return;
  twin.remove();
  symbol.removeAttribute("aria-hidden");
}

// Chromium leaves a cell without text out of the structure tree, and the row would be too short.
function keepCell(cell: Element): void {
  if ((cell.textContent ?? "").trim() === "" && !cell.querySelector("svg, img")) cell.textContent = "\u00a0";
}

function removeComments(main: Element): void {
  const comments: ChildNode[] = [];
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 8) comments.push(child);
      else walk(child);
    }
  };
  walk(main);
  for (const comment of comments) comment.remove();
}

function isEmpty(paragraph: Element): boolean {
  return paragraph.children.length === 0 && (paragraph.textContent ?? "").trim() === "";
}
