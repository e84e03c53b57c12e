import {spawn} from "node:child_process";
import {join} from "node:path";
import {loadForPreview} from "../site/load.js";
import {vendor} from "../site/vendor.js";
import {watchInputs} from "../site/watch.js";
import {runCommand} from "./command-line.js";

const USAGE = `Usage: npm run dev [-- --port <number>]

Framework's preview of the pages: a saved page, component, loader or CSV shows in the open page at once.
A CSV that differs from its recorded sha256 only gives a warning here; the build refuses it.

Options:
  --port <number>  port of the preview (default: the first free one from 3000)

Exit codes: that of the preview; 2 wrong usage`;

await runCommand({usage: USAGE, options: {port: {type: "string"}}}, async ({port}) => {
  const root = process.cwd();
  await vendor(root);
  await loadForPreview(root);
  const framework = join(root, "node_modules/@observablehq/framework/dist/bin/observable.js");
  const args = [framework, "preview", "--no-open", ...(typeof port === "string" ? ["--port", port] : [])];
  const preview = spawn(process.execPath, args, {
    cwd: root,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", REPORT_PREVIEW: "1"},
    stdio: "inherit"
  });
  const stop = watchInputs(root, (line) => console.log(line));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => preview.kill(signal));
  return new Promise<number>((resolve) => {
    preview.on("close", (code, signal) => {
      stop();
      // Ended as asked, or by something else.
      resolve(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1));
    });
  });
});
