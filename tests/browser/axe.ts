import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import type {Page} from "playwright-core";

const AXE = readFileSync(resolve("node_modules/axe-core/axe.min.js"), "utf8");
/** WCAG 2.2, levels A and AA, and what axe holds for good practice besides. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds on a page as it stands, one line each; the page's context must allow scripts and bypass its policy.
 * @param isPaper true when the page is seen as printed: what cannot be pressed has no target
 */
export async function findViolations(page: Page, isPaper = false): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(AXE);
  const {violations} = await page.evaluate(
    ([tags, isPaper]) => {
      const {axe} = globalThis as unknown as {axe: typeof import("axe-core")};
      // Only of violations does anyone read where they stand: to work it out for all that passes takes longer than the rules.
      const options = {
        runOnly: {type: "tag" as const, values: tags},
        resultTypes: ["violations" as const],
        rules: {"target-size": {enabled: !isPaper}}
      };
      return axe.run(document, options);
    },
    [TAGS, isPaper] as const
  );
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(" ")}: ${failureSummary}`)
  );
}

/** The version of axe that the tests use. */
export function axeVersion(): string {
  const {version} = JSON.parse(readFileSync(resolve("node_modules/axe-core/package.json"), "utf8")) as {
    version: string;
  };
  return version;
}
