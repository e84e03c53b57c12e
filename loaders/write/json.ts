import type {Writable} from "node:stream";

/** Writes a value as JSON to a stream, keys in the order they were made, two spaces, a newline at the end. */
export function writeJson(stream: Writable, value: unknown): void {
  stream.write(`${JSON.stringify(value, null, 2)}\n`);
}
