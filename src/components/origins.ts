/**
 * Places in the data in few words, one text for each file: `file.csv:16-18, 21` of `file.csv:21 file.csv:16-17 file.csv:18`.
 * @param origin places with a space between them, as rows of published tables carry them; what names no line stays as it is
 */
export function groupOrigins(origin: string): string[] {
  const byFile = new Map<string, [from: number, to: number][]>();
  for (const place of origin.split(" ").filter((text) => text !== "")) {
    const [, file = place, from, to = from] = /^(.*):(\d+)(?:-(\d+))?$/.exec(place) ?? [];
    const lines = byFile.get(file) ?? [];
    if (from !== undefined) lines.push([Number(from), Number(to)]);
    byFile.set(file, lines);
  }
  return [...byFile].map(([file, lines]) => (lines.length === 0 ? file : `${file}:${writeRuns(lines)}`));
}

function writeRuns(lines: readonly (readonly [from: number, to: number])[]): string {
  const runs: [from: number, to: number][] = [];
  for (const [from, to] of [...lines].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else runs.push([from, to]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}
