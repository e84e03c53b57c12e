import {existsSync} from "node:fs";
import {serveFolder} from "../site/serve.js";
import {SiteError} from "../site/site-error.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run preview:dist [-- --port <number>]

Serves the finished publication in dist/ on this machine only, until you press Ctrl+C.

Options:
  --port <number>  port to serve at (default: 4173)

Exit codes: 0 stopped, 1 there is no dist/ or the port is taken, 2 wrong usage`;

await runCommand({usage: USAGE, options: {port: {type: "string"}}}, async ({port = "4173"}) => {
  if (!isPort(port)) {
    console.error(`no port: "${port}" (a number from 0 to 65535)\n\n${USAGE}`);
    return 2;
  }
  if (!existsSync("dist")) throw new SiteError(["there is no dist/ to serve: run npm run build first"]);
  const {server, url} = await serveFolder("dist", Number(port));
  console.log(`dist/ is served at ${url} (Ctrl+C stops it)`);
  return new Promise<number>((resolve) => {
    process.on("SIGINT", () => server.close(() => resolve(0)));
  });
});

function isPort(given: string | boolean): boolean {
  return /^\d{1,5}$/.test(String(given)) && Number(given) < 65_536;
}
