// Runs loader entries one after the other in this one process, so that libraries are loaded and evidence is read once, and writes what
// each printed into a folder. Arguments: root, folder, then the entries as source=target. Prints one line of JSON for each entry.
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";

const [root = "", folder = "", ...entries] = process.argv.slice(2);
const write = process.stdout.write.bind(process.stdout);

for (const entry of entries) {
  const [source = "", target = ""] = entry.split("=");
  write(`${JSON.stringify({target, error: await runEntry(source, target)})}\n`);
}

/** Runs one entry with its standard output caught; gives the message of what went wrong, or null. */
async function runEntry(source: string, target: string): Promise<string | null> {
  const chunks: Buffer[] = [];
  process.stdout.write = ((chunk: string | Uint8Array) =>
    chunks.push(Buffer.from(chunk as string)) > 0) as typeof process.stdout.write;
  try {
    await import(pathToFileURL(join(root, "src", source)).href);
  } catch (error) {
    return describe(error);
  } finally {
    process.stdout.write = write;
  }
  if (chunks.length === 0) return "it printed nothing: an entry writes its table or its value to standard output";
  const path = join(folder, target);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, Buffer.concat(chunks));
  return null;
}

// Refused data tell what to mend; anything else is a fault of the program and keeps its stack.
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "ScreeningError" ? error.message : (error.stack ?? error.message);
}
