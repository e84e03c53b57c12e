import type {CubeDimension} from "./cube.js";

/** One group of atoms of the attacker's system: a delivered table, or several that only together are exact. */
export interface Block {
  /** Positions of the delivered tables in it. */
  members: readonly number[];
  dimensions: readonly CubeDimension[];
}

/** Two blocks count the same children by these dimensions. */
export interface Link {
  from: number;
  to: number;
  dimensions: readonly string[];
}

/** Blocks and the links between them, under which every interval is exact. */
export interface Arrangement {
  blocks: readonly Block[];
  links: readonly Link[];
}

/**
 * Arranges tables of the same children for the attack. The full cross-classification of all their dimensions would be exact, and far too
 * large. Where the tables hang together like a tree, it is enough that neighbours agree in the dimensions that they share: consistent
 * whole counts of a tree of tables always have a joint table (decomposable models: Dobra and Fienberg 2000; Vorob'ev 1962). Tables are taken away one by one
 * like leaves (Graham 1979; Yu and Özsoyoğlu 1979); what is left at the end, if anything, is a ring, and only its full cross-classification
 * is exact.
 */
export function arrange(tables: readonly (readonly CubeDimension[])[]): Arrangement {
  const left = new Set(tables.keys());
  const parents: [child: number, parent: number][] = [];
  for (let leaf = findLeaf(tables, left); leaf; leaf = findLeaf(tables, left)) {
    left.delete(leaf[0]);
    parents.push(leaf);
  }
  const core = [...left];
  const single = parents.map(([child]) => child);
  const blocks: Block[] = [
    ...(core.length > 0
      ? [{members: core, dimensions: mergeDimensions(core.map((index) => tables[index] ?? []))}]
      : []),
    ...single.map((index) => ({members: [index], dimensions: tables[index] ?? []}))
  ];
  const blockOf = (table: number) => blocks.findIndex(({members}) => members.includes(table));
  const links = parents.map(([child, parent]) => ({
    from: blockOf(child),
    to: blockOf(parent),
    dimensions: sharedNames(tables[child] ?? [], tables[parent] ?? [])
  }));
  return {blocks, links};
}

// A leaf shares with all the others together nothing that it does not share with one of them.
function findLeaf(
  tables: readonly (readonly CubeDimension[])[],
  left: ReadonlySet<number>
): [number, number] | undefined {
  for (const child of left) {
    const others = [...left].filter((other) => other !== child);
    const outside = new Set(others.flatMap((other) => (tables[other] ?? []).map(({name}) => name)));
    const shared = (tables[child] ?? []).map(({name}) => name).filter((name) => outside.has(name));
    const parent = others.find((other) => {
      const names = new Set((tables[other] ?? []).map(({name}) => name));
      return shared.every((name) => names.has(name));
    });
    if (parent !== undefined) return [child, parent];
  }
  return undefined;
}

function sharedNames(a: readonly CubeDimension[], b: readonly CubeDimension[]): string[] {
  const names = new Set(b.map(({name}) => name));
  return a.map(({name}) => name).filter((name) => names.has(name));
}

/** The dimensions of several tables, each once, with the codes of all of them in the order of their first appearance. */
export function mergeDimensions(tables: readonly (readonly CubeDimension[])[]): CubeDimension[] {
  const codes = new Map<string, Set<string>>();
  for (const {name, codes: own} of tables.flat()) {
    const known = codes.get(name) ?? new Set();
    for (const code of own) known.add(code);
    codes.set(name, known);
  }
  return [...codes].map(([name, set]) => ({name, codes: [...set]}));
}
