/** Weights from which on a match is the word itself or its inflection, begins with it or is it without dots, or holds it. */
const LEVELS = [0.8, 0.5, 0.4] as const;

/**
 * Sorts hits by how near their words are to the typed ones, in four levels, and keeps their order within a level. A score alone would put
 * a rare compound before the word itself, because it is rare.
 * @param weights for each typed word, what the words that it may mean weigh; the farthest word decides
 */
export function nearestFirst<Hit extends {terms: ReadonlySet<string>}>(
  hits: readonly Hit[],
  weights: readonly ReadonlyMap<string, number>[]
): Hit[] {
  const levels = new Map(hits.map((hit) => [hit, levelOf(hit.terms, weights)]));
  return [...hits].sort((a, b) => (levels.get(a) ?? 0) - (levels.get(b) ?? 0));
}

function levelOf(terms: ReadonlySet<string>, weights: readonly ReadonlyMap<string, number>[]): number {
  const nearest = weights.map((known) => Math.max(...[...terms].map((term) => known.get(term) ?? 0)));
  const level = LEVELS.findIndex((least) => Math.min(...nearest) >= least);
  return level < 0 ? LEVELS.length : level;
}
