import type {Block, Inline} from "../model.js";

/** The places of a Word document that links lead to, by their ids in the document. */
export type Places = ReadonlyMap<string, string>;

/**
 * Names a bookmark for each place that a link leads to, in the order of the document: Word knows names of forty signs, letters,
 * digits and underscores only.
 */
export function namePlaces(blocks: readonly Block[], listed: readonly string[]): Places {
  const wanted = new Set([...listed, ...blocks.flatMap(inlinesOf).flatMap(placeIn)]);
  const ids = blocks.flatMap((block) => ("ids" in block ? block.ids : [])).filter((id) => wanted.has(id));
  return new Map(ids.map((id, index) => [id, `place_${index + 1}`]));
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === "picture") return [];
  return block.kind === "table" ? block.rows.flatMap((row) => row.flatMap(({content}) => content)) : block.content;
}

function placeIn(inline: Inline): string[] {
  return inline.kind === "link" && "place" in inline.target ? [inline.target.place] : [];
}
