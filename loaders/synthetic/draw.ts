import {randomLcg} from "d3-random";

/** Weights of codes; they need not add up to one. */
export type Weights = Readonly<Record<string, number>>;

/** Draws from one seeded sequence: equal seeds give equal draws, in the order they are asked for. */
export interface Draw {
  /** True with the probability. */
  chance: (probability: number) => boolean;
  /** One of the codes, by their weights. */
  one: (weights: Weights) => string;
}

/** @param seed from 0 to below 1 */
export function seededDraw(seed: number): Draw {
  const next = randomLcg(seed);
  return {
    chance: (probability) => next() < probability,
    one: (weights) => {
      const entries = Object.entries(weights);
      let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [code, weight] of entries) {
        rest -= weight;
        if (rest < 0) return code;
      }
      return entries.at(-1)?.[0] ?? "";
    }
  };
}
