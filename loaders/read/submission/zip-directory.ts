/** One entry of a zip archive’s central directory. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  crc: number;
  /** Bytes in the archive, and unpacked, as declared. */
  packed: number;
  size: number;
  /** Where its data begin. */
  start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Longest comment at the end of an archive. */
const COMMENT = 0xffff;

/**
 * Reads the central directory of a zip archive, or gives undefined where it is damaged, contradicts the entries’ own headers, leaves
 * bytes that it does not account for, or is of a kind (several volumes, ZIP64) that no small workbook needs.
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const [count, size, offset] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true)
  ];
  if (view.getUint16(end + 4, true) !== 0 || offset + size !== end) return undefined;
  const entries: ZipEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    const read = readEntry(bytes, view, position, end);
    if (!read) return undefined;
    entries.push(read.entry);
    position = read.next;
  }
  return position === end && count > 0 && disjoint(entries, offset) ? entries : undefined;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let position = last; position >= Math.max(0, last - COMMENT); position--)
    if (view.getUint32(position, true) === END)
      return position + 22 + view.getUint16(position + 20, true) === view.byteLength ? position : undefined;
  return undefined;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number
): {entry: ZipEntry; next: number} | undefined {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return undefined;
  const length = view.getUint16(at + 28, true);
  const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return undefined;
  const local = view.getUint32(at + 42, true);
  const method = view.getUint16(at + 10, true);
  if (local + 30 > at || view.getUint32(local, true) !== LOCAL || view.getUint16(local + 8, true) !== method)
    return undefined;
  if (method !== 0 && method !== 8) return undefined;
  const name = nameAt(bytes, at + 46, length);
  if (name !== nameAt(bytes, local + 30, view.getUint16(local + 26, true))) return undefined;
  const entry = {
    name,
    method,
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  };
  return {entry, next};
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.subarray(start, start + length)).toString("utf8");
}

// Parts that overlap are how a small archive unpacks to a large one.
function disjoint(entries: readonly ZipEntry[], directory: number): boolean {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  return sorted.every(({start, packed}, index) => start + packed <= (sorted[index + 1]?.start ?? directory));
}
