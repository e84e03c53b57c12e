import {join} from "node:path";
import {build, type Plugin} from "esbuild";

/** Components name libraries as Framework wants them ("npm:…"); they are in node_modules. */
const FROM_MODULES: Plugin = {
  name: "from-modules",
  setup(builder) {
    builder.onResolve({filter: /^npm:/}, ({path, resolveDir, kind}) =>
      builder.resolve(path.replace(/^npm:/, ""), {resolveDir, kind})
    );
  }
};

/**
 * Bundles the one script that a page may keep instead of Framework's client, into `assets/<name>.js`: a script of the old kind, which
 * also runs from a folder.
 * @param name folder of `src/components/` whose `main.ts` it is
 */
export async function publishScript(root: string, folder: string, name: string): Promise<void> {
  await build({
    entryPoints: [join("src/components", name, "main.ts")],
    absWorkingDir: root,
    bundle: true,
    format: "iife",
    minify: true,
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    plugins: [FROM_MODULES],
    outfile: join(folder, `assets/${name}.js`)
  });
}
