import {spawn} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {Page} from "playwright-core";
import {openBrowser} from "../../loaders/site/chromium.js";

const COPIED = ["data", "loaders", "observablehq.config.ts", "package.json", "package-lock.json", "tsconfig.json"];

/** A running preview of a copy of the project, with one chapter open in a browser. */
export interface Preview {
  page: Page;
  /** Replaces text in a file of the copy, as an editor that saves; throws when the file does not hold it. */
  replaceIn(path: string, from: string | RegExp, to: string): void;
  close(): Promise<void>;
}

/** An edit of one kind of file, and the text of the open page that must follow. */
export interface Edit {
  name: string;
  path: string;
  from: string | RegExp;
  to: string;
  selector: string;
  shows: string;
}

const CLAIM = 'a.claim[href$="#mapping.2009-2011.children"]';

/** What an analyst saves: a page, a CSV, a loader, a component. */
export const EDITS: readonly Edit[] = [
  {
    name: "a page",
    path: "src/hur-manga.md",
    from: /^# .*$/m,
    to: "# En ändrad rubrik",
    selector: "h1",
    shows: "En ändrad rubrik"
  },
  {
    name: "a CSV",
    path: "data/published/national-mapping-2009-2011/national-mapping-2009-2011.csv",
    from: ",166,",
    to: ",167,",
    selector: CLAIM,
    shows: "167"
  },
  {
    name: "a loader",
    path: "loaders/claims/kinds/count.ts",
    from: "return {...base, value, formula",
    to: "return {...base, value: value + 1000, formula",
    selector: CLAIM,
    shows: "1\u00a0167"
  },
  {
    name: "a component",
    path: "src/components/claim.ts",
    from: "return formatNumber(claim.value, language);",
    to: "return `~${formatNumber(claim.value, language)}`;",
    selector: CLAIM,
    shows: "~"
  }
];

/** Makes an edit and waits until the open page shows it. */
export async function applyEdit({page, replaceIn}: Preview, edit: Edit, patience: number): Promise<void> {
  replaceIn(edit.path, edit.from, edit.to);
  await page.locator(edit.selector, {hasText: edit.shows}).first().waitFor({timeout: patience});
}

/** Starts the preview on a copy of the project and opens the chapter on how many. */
export async function startPreview(): Promise<Preview> {
  const root = mkdtempSync(join(tmpdir(), "preview-"));
  for (const name of COPIED) cpSync(resolve(name), join(root, name), {recursive: true});
  cpSync(resolve("src"), join(root, "src"), {recursive: true, filter: (path) => !path.includes(".observablehq")});
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  const port = await freePort();
  const args = ["--import", "tsx", "loaders/commands/dev.ts", "--port", String(port)];
  const preview = spawn(process.execPath, args, {cwd: root, stdio: "ignore"});
  const url = `http://127.0.0.1:${port}/hur-manga.html`;
  await waitForServer(url);
  const browser = await openBrowser();
  const page = await browser.newPage();
  // The preview watches the page's files from its welcome on: what is saved before that is seen only with the next load.
  const welcomed = new Promise<void>((done) => {
    page.on("websocket", (socket) =>
      socket.on("framereceived", ({payload}) => String(payload).includes('"welcome"') && done())
    );
  });
  await page.goto(url);
  await page.locator("a.claim").first().waitFor({timeout: 60_000});
  await welcomed;
  await new Promise((done) => setTimeout(done, 500));
  return {
    page,
    replaceIn(path, from, to) {
      const file = join(root, path);
      const text = readFileSync(file, "utf8");
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${path} does not hold ${from}`);
      writeFileSync(file, changed);
    },
    async close() {
      await browser.close();
      preview.kill("SIGTERM");
      await new Promise((done) => setTimeout(done, 500));
      rmSync(root, {recursive: true, force: true});
    }
  };
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function waitForServer(url: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`the preview does not answer at ${url}`);
}
