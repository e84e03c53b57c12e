import {join} from "node:path";
import {run} from "./run.js";
import {SiteError} from "./site-error.js";

/**
 * Lets Framework build the pages from `src/` into `output`, without telemetry.
 * @param output a folder that does not exist yet, relative to the root
 * @throws SiteError with what Framework said, when it fails
 */
export async function assemble(root: string, output: string): Promise<void> {
  const framework = join(root, "node_modules/@observablehq/framework/dist/bin/observable.js");
  const outcome = await run(process.execPath, [framework, "build"], root, {
    OBSERVABLE_TELEMETRY_DISABLE: "true",
    REPORT_OUTPUT: output,
    REPORT_PREVIEW: ""
  });
  if (outcome.code === 0) return;
  const said = `${outcome.stdout.toString("utf8")}\n${outcome.stderr}`.trim().split("\n");
  throw new SiteError([`the pages could not be assembled:\n${said.slice(-12).join("\n")}`]);
}
