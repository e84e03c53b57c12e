import {readdirSync} from "node:fs";
import {join, resolve} from "node:path";
import {listFiles} from "../../loaders/site/files.js";

/** The finished site that the browser tests look at. */
export const DIST = resolve(process.env.REPORT_OUTPUT || "dist");

/** Every finished page, as paths in the site. */
export function listPages(): string[] {
  if (!readdirSync(DIST).includes("receipt.json")) throw new Error("dist/ is not finished: run npm run build");
  return listFiles(DIST).filter((path) => path.endsWith(".html"));
}

/** A page's address from a folder, without a server. */
export function fileUrl(page: string): string {
  return `file://${join(DIST, page)}`;
}
