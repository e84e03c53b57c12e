import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {initWasm, Resvg} from "@resvg/resvg-wasm";

const require = createRequire(import.meta.url);
const FONTS = [
  "400Regular/SourceSans3_400Regular",
  "400Regular_Italic/SourceSans3_400Regular_Italic",
  "600SemiBold/SourceSans3_600SemiBold"
];

/** Makes a PNG of an SVG file's text, `width` pixels wide. */
export type Rasterise = (svg: string, width: number) => Uint8Array;

let ready: Promise<Rasterise> | undefined;

/**
 * Loads the renderer and the report's letters, once. It is compiled to WebAssembly, so that a picture has the same bytes on every machine,
 * and sees no letters but those of the lockfile.
 */
export function loadRasterise(): Promise<Rasterise> {
  ready ??= start();
  return ready;
}

async function start(): Promise<Rasterise> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const fontBuffers = FONTS.map((name) =>
    readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`))
  );
  return (svg, width) => {
    const resvg = new Resvg(svg, {
      fitTo: {mode: "width", value: width},
      font: {fontBuffers, loadSystemFonts: false, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3"}
    });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
}
