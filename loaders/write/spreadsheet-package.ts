import {strFromU8, strToU8, unzipSync} from "fflate";
import {packZip} from "./zip.js";

const PROPERTIES = "docProps/core.xml";

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
  return packZip(parts);
}
