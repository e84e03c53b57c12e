// @vitest-environment jsdom
import {expect, test, vi} from "vitest";
import {makeTables} from "../../../loaders/tables/index.js";
import {toArrow} from "../../../loaders/write/arrow.js";
import {filePicker} from "./pickers.js";
import type {ExplorerWorld} from "./world.js";

const published = makeTables().get("girls-share");
if (!published) throw new Error("no table to hand over");
const bytes = toArrow(published);

/** What a page from a folder makes of a file that is handed over while a table is asked for. */
async function handOver(content: Uint8Array, wanted: string): Promise<string> {
  const tables = ["a/girls-share", "b/girls-share", "c/other"].map((id) => ({id, title: id, synthetic: false}));
  const found = vi.fn();
  const world = {language: "sv", tables, fromFolder: true} as unknown as ExplorerWorld;
  const picker = filePicker(
    world,
    () => wanted,
    (id) => found(id),
    () => found("none of the tables")
  );
  const input = picker?.querySelector("input") as HTMLInputElement;
  Object.defineProperty(input, "files", {value: [{arrayBuffer: async () => content.buffer}]});
  input.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(found).toHaveBeenCalled());
  return found.mock.calls[0]?.[0];
}

test.each([
  ["of two tables of one name it is the one that was asked for", "b/girls-share", "b/girls-share"],
  ["another than was asked for is known by its name", "c/other", "a/girls-share"]
])("%s", async (_, wanted, expected) => {
  expect(await handOver(new Uint8Array(bytes), wanted)).toBe(expected);
});

test("what is no table of the page is told to be none", async () => {
  expect(await handOver(new Uint8Array([1, 2, 3]), "b/girls-share")).toBe("none of the tables");
});
