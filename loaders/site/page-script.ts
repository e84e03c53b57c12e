import {existsSync} from "node:fs";
import {basename, resolve} from "node:path";
import {build} from "esbuild";

/**
 * Bundles a built page's module script with everything it imports, so that it can run in a document without a browser. Every
 * `define(cell)` passes through `window.watchCell`, which lets the caller see each cell begin, settle or throw.
 * @param script the text of the page's module script, as Framework wrote it
 * @param folder the folder of the built page, which its imports are relative to
 */
export async function bundlePageScript(script: string, folder: string): Promise<string> {
  const result = await build({
    stdin: {contents: watched(script), resolveDir: folder, loader: "js"},
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
    define: {"import.meta.url": JSON.stringify(`http://localhost/${basename(folder)}/page.js`)},
    plugins: [
      {
        // Framework's client names libraries that this page never loads; they are not in the output, and stay outside.
        name: "named-only",
        setup(builder) {
          builder.onResolve({filter: /_npm\/|\.\/stdlib\//}, ({path, resolveDir}) =>
            existsSync(resolve(resolveDir, path)) ? {path: resolve(resolveDir, path)} : {path, external: true}
          );
        }
      }
    ]
  });
  return result.outputFiles[0]?.text ?? "";
}

function watched(script: string): string {
  return script.replace(
    /import \{define\} from (["'][^"']+["']);/,
    "import {define as defineCell} from $1;\nconst define = (cell) => defineCell(window.watchCell(cell));"
  );
}

/**
 * The first line of each cell's code as the page's author wrote it, by the cell's id: enough to find the cell in its source.
 * @param script the text of the page's module script, as Framework wrote it
 */
export function firstLines(script: string): Map<string, string> {
  const cells = script.matchAll(/define\(\{id: "([^"]+)"[^\n]*=> \{\n([\s\S]*?)\n\}\}\);/g);
  return new Map([...cells].map(([, id = "", body = ""]) => [id, ownLine(body)]));
}

// Framework wraps an expression cell into `display(await(…))` and rewrites static imports: neither stands in the source.
function ownLine(body: string): string {
  const lines = body.split("\n").map((line) => line.trim());
  const own = lines.find((line) => line !== "" && line !== "display(await(" && !line.includes("await import("));
  return (own ?? "").slice(0, 120);
}
