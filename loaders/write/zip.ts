import {type Zippable, zipSync} from "fflate";

/** Packs files in the order given; equal files give equal bytes, whenever and wherever they are packed. */
export function packZip(files: Zippable): Uint8Array {
  // By the local clock, which is what zip files keep and from 1980 on: so it is the same time in every zone.
  return zipSync(files, {level: 9, mtime: new Date(1980, 0, 1)});
}
