import {strFromU8, strToU8, unzipSync, type ZipOptions, zipSync} from "fflate";

const PROPERTIES = "docProps/core.xml";

// By the local clock, which is what zip files keep: so it is the same time in every zone.
const OPTIONS: ZipOptions = {level: 9, mtime: new Date(1980, 0, 1)};

/**
 * The same .xlsx file with its language set, and packed anew: the library that writes it knows no language, and compresses with the
 * machine's zlib, whose bytes differ between processors.
 * @param language such as `sv-SE`
 */
export function packSpreadsheet(bytes: Uint8Array, language: string): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = parts[PROPERTIES];
  if (properties === undefined) throw new Error(`spreadsheet without ${PROPERTIES}`);
  parts[PROPERTIES] = strToU8(
    strFromU8(properties).replace("</cp:coreProperties>", `<dc:language>${language}</dc:language>$&`)
  );
  return zipSync(parts, OPTIONS);
}
