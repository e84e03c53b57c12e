import {type FileChild, HeadingLevel, ImageRun, Paragraph} from "docx";
import type {Block, Item, Picture} from "../model.js";
import type {Places} from "./places.js";
import {toPlacedRuns} from "./runs.js";
import {STYLE_OF} from "./styles.js";
import {toTable} from "./tables.js";

/** A drawing as a picture of pixels, and how large it is shown. */
export interface Raster {
  png: Uint8Array;
  /** Size on the page in pixels, 96 to the inch. */
  width: number;
  height: number;
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4
] as const;

/**
 * The blocks of a document as Word has them.
 * @param rasters the document's drawings, in their order
 * @throws Error when a drawing has no picture
 */
export function toChildren(blocks: readonly Block[], rasters: readonly Raster[], places: Places): FileChild[] {
  return blocks.map((block) => toChild(block, rasters, places));
}

function toChild(block: Block, rasters: readonly Raster[], places: Places): FileChild {
  switch (block.kind) {
    case "heading":
      return new Paragraph({
        // Each chapter begins on a page of its own.
        pageBreakBefore: block.level === 1,
        heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_4,
        children: toPlacedRuns(block.ids, block.content, places)
      });
    case "paragraph":
      return new Paragraph({
        style: STYLE_OF[block.style],
        children: toPlacedRuns(block.ids, block.content, places)
      });
    case "item":
      return toItem(block, places);
    case "table":
      return toTable(block, places);
    case "picture":
      return toPicture(block, rasters, places);
  }
}

function toItem({ids, content, ordered, depth, list}: Item, places: Places): Paragraph {
  const level = Math.min(depth, 2);
  return new Paragraph({
    style: "BodyText",
    numbering: ordered ? {reference: "numbers", level, instance: list} : {reference: "points", level},
    spacing: {after: 80},
    children: toPlacedRuns(ids, content, places)
  });
}

function toPicture({ids, drawing, alternative}: Picture, rasters: readonly Raster[], places: Places): Paragraph {
  const raster = rasters[drawing];
  if (!raster) throw new Error(`drawing ${drawing + 1} has no picture`);
  const {png, width, height} = raster;
  const image = new ImageRun({
    type: "png",
    data: png,
    transformation: {width, height},
    altText: {name: `drawing ${drawing + 1}`, description: alternative}
  });
  return new Paragraph({keepNext: true, children: [...toPlacedRuns(ids, [], places), image]});
}
