import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import type {Page} from "playwright-core";

const AXE = readFileSync(resolve("node_modules/axe-core/axe.min.js"), "utf8");
/** WCAG 2.2, levels A and AA, and what axe holds for good practice besides. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page as it stands, one line each; the page's context must allow scripts and bypass its policy. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const {violations} = await page.evaluate(
    (tags) =>
      (globalThis as unknown as {axe: typeof import("axe-core")}).axe.run({runOnly: {type: "tag", values: tags}}),
    TAGS
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(" ")}: ${failureSummary}`)
  );
}
