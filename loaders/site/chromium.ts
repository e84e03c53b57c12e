import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {type Browser, chromium} from "playwright-core";
import {SiteError} from "./site-error.js";

const KNOWN = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** Nothing but the pages under test: no updates, no sync, no requests of the browser's own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/**
 * The path of a Chromium: CHROMIUM when set, else one that is installed, else one that is installed now (apt-get as root on Debian,
 * else playwright's own), and says so.
 * @throws SiteError when CHROMIUM names no file, or none can be had
 */
export async function findChromium(): Promise<string> {
  const given = process.env.CHROMIUM;
  if (given && !existsSync(given)) throw new SiteError([`CHROMIUM names no file: "${given}" (the path of a Chromium)`]);
  const found = [given, ...KNOWN, chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  const debian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  console.log(`no Chromium found: installing it with ${debian ? "apt-get" : "playwright"}`);
  if (debian) {
    spawnSync("apt-get", ["update", "-q"], {stdio: "inherit"});
    spawnSync("apt-get", ["install", "-y", "-q", "chromium"], {stdio: "inherit"});
  } else {
    spawnSync("npx", ["playwright-core", "install", "chromium"], {stdio: "inherit"});
  }
  const installed = [...KNOWN, chromium.executablePath()].find((path) => existsSync(path));
  if (!installed) throw new SiteError(["no Chromium: install it and set CHROMIUM to its path"]);
  return installed;
}

/** A headless browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: await findChromium(), args: FLAGS});
}
