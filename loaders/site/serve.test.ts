import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {serveFolder} from "./serve.js";
import {SiteError} from "./site-error.js";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
afterAll(() => rmSync(folder, {recursive: true}));

test("a folder is served as it is; at a port that is taken nothing is, and it is said", async () => {
  writeFileSync(join(folder, "index.html"), "<p>1</p>");
  const {server, url} = await serveFolder(folder, 0);
  try {
    expect(await (await fetch(`${url}index.html`)).text()).toBe("<p>1</p>");
    expect((await fetch(`${url}missing.html`)).status).toBe(404);
    const {port} = server.address() as AddressInfo;
    const refusal = serveFolder(folder, port);
    await expect(refusal).rejects.toThrow(SiteError);
    await expect(refusal).rejects.toThrow(`port ${port} is taken`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
