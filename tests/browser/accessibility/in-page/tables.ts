import {describeElement, textOf} from "./describe.js";

/** Signs that stand for a number that is not there, or before one: each needs a word that can be spoken. */
const SIGNS = /^(–|—|-|\.|\.\.|X|p|r|k|b|\[(x|z|c|p|r|b|low)\])$/;

/** What every table lacks: a caption, headers with a scope, a cell for every combination, spoken signs. */
export function findTableFaults(): string[] {
  return [...document.querySelectorAll("main table")].flatMap((table) =>
    faultsOf(table as HTMLTableElement).map((fault) => `${describeElement(table)}: ${fault}`)
  );
}

function faultsOf(table: HTMLTableElement): string[] {
  const faults: string[] = [];
  if (!table.caption || textOf(table.caption) === "") faults.push("no caption");
  if (table.querySelector("thead th") === null) faults.push("no header row");
  if (table.querySelector("th:not([scope])")) faults.push("a header without scope");
  if (table.querySelector("[colspan], [rowspan]")) faults.push("merged cells");
  const rows = [...table.tBodies].flatMap(({rows}) => [...rows]);
  if (rows.some((row) => row.cells[0]?.localName !== "th")) faults.push("a row without a header of its own");
  const width = table.tHead?.rows[0]?.cells.length ?? 0;
  if (rows.some((row) => row.cells.length !== width)) faults.push("a row with more or fewer cells than the header");
  const cells = rows.flatMap((row) => [...row.cells]);
  const empty = cells.filter((cell) => textOf(cell) === "").length;
  if (empty > 0) faults.push(`${empty} empty cells`);
  const unspoken = new Set(cells.map(unspokenSign).filter((sign) => sign !== undefined));
  if (unspoken.size > 0) faults.push(`signs without a word to be spoken: ${[...unspoken].join(" ")}`);
  return faults;
}

/** A sign that a screen reader would spell or pass over: it stands alone and is not hidden from it in favour of a word. */
function unspokenSign(cell: Element): string | undefined {
  const spoken = cell.cloneNode(true) as Element;
  for (const silent of spoken.querySelectorAll("[aria-hidden=true]")) silent.remove();
  const named = [...spoken.querySelectorAll("abbr[title], [aria-label]")].length > 0;
  const text = textOf(spoken);
  return !named && SIGNS.test(text) ? text : undefined;
}
