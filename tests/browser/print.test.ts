import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {readTaggedPdf, readText, type TaggedNode, walk} from "../../loaders/documents/pdf/read-tagged.js";
import {openSite} from "./open-site.js";
import {listPages} from "./site.js";

const {withPage} = openSite();

/** Pages that are read, and not only looked up: the trace and the example's annex are the same lists over a hundred sheets. */
const pages = listPages().filter((path) => !/(^|\/)(sparning|trace|bilaga|annex)/.test(path));

/** Points of prose on paper (`--size-text` of `src/style/variables.css`). */
const PROSE = 10.5;

describe.each(pages)("%s on A4", (path) => {
  test("keeps its letters' size, and headings and captions with what follows them; what is clicked is left out", async () => {
    await withPage(path, async (page) => {
      const sheets = await readTaggedPdf(await page.pdf({format: "A4", tagged: true}));
      const nodes = sheets?.nodes.flatMap(walk) ?? [];
      // A table or anything else that is wider than the sheet would shrink all of them.
      expect(sizesOf(nodes)).toContain(PROSE);
      expect(leftBehind(nodes)).toEqual([]);
      expect(await clickedOnPaper(page)).toEqual([]);
    });
  });
});

function sizesOf(nodes: readonly TaggedNode[]): Set<number> {
  return new Set(nodes.flatMap(({pieces}) => pieces.map(({size}) => Math.round(size * 10) / 10)));
}

/** Headings and captions that stand last on a sheet, and the heads of tables whose first row stands on the next. */
function leftBehind(nodes: readonly TaggedNode[]): string[] {
  const contents = nodes.filter(hasText);
  const isLast = (node: TaggedNode) => {
    const last = walk(node).findLast(hasText);
    const next = last && contents[contents.indexOf(last) + 1];
    return next !== undefined && next.page !== last?.page;
  };
  // A head that is repeated on the next sheet is read there too: where it begins is where its table does.
  const isWithoutRows = (table: TaggedNode) => {
    const [head, row] = walk(table).filter(({role}) => role === "TR");
    return row !== undefined && beginsOn(head) !== beginsOn(row);
  };
  return [
    ...nodes.filter(({role}) => /^(H[1-6]|Caption)$/.test(role)).filter(isLast),
    ...nodes.filter(({role}) => role === "Table").filter(isWithoutRows)
  ].map((node) => `${node.role}: ${readText(node).trim().slice(0, 80)}`);
}

function beginsOn(node: TaggedNode | undefined): number | undefined {
  return node && walk(node).find(hasText)?.page;
}

function hasText({text}: TaggedNode): boolean {
  return text.trim() !== "";
}

/** Controls and ways through the site that are seen in print. A search keeps its field: it says what was searched for. */
async function clickedOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({media: "print"});
  return page.evaluate(() =>
    [...document.querySelectorAll("nav, button, select, input:not([type=search]), .skip, .figure-downloads")]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 80))
  );
}
