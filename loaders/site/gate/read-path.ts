/** What an outline is: corners in the order in which they are drawn, whether it ends where it began, and whether it is round. */
export interface Outline {
  points: readonly (readonly [x: number, y: number])[];
  closed: boolean;
  round: boolean;
}

/** How many numbers each command of a path takes. */
const ARITY: Readonly<Record<string, number>> = {M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0};

/** The corners of a path or of a list of points; of a curve the places where it ends. */
export function readOutline(path: string): Outline {
  const commands = [...path.matchAll(/([mlhvcsqtaz])([^mlhvcsqtaz]*)/gi)];
  if (commands.length === 0) return {points: pairsOf(numbersOf(path)), closed: false, round: false};
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", rest = ""] of commands) {
    const kind = command.toUpperCase();
    const isRelative = command !== kind;
    const size = ARITY[kind] ?? 0;
    const numbers = numbersOf(rest);
    for (let at = 0; size > 0 && at + size <= numbers.length; at += size) {
      const [last = 0, before = 0] = [numbers[at + size - 1], numbers[at + size - 2]];
      const [baseX, baseY] = isRelative ? [x, y] : [0, 0];
      if (kind === "H") x = baseX + last;
      else if (kind === "V") y = baseY + last;
      else [x, y] = [baseX + before, baseY + last];
      points.push([x, y]);
    }
  }
  return {points, closed: /z\s*$/i.test(path), round: /[acqst]/i.test(path)};
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi)].map(([number]) => Number(number));
}

function pairsOf(numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((x, at): [number, number][] => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0]] : []));
}
