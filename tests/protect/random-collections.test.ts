import {describe, expect, test} from "vitest";
import type {Collection} from "../../loaders/model/submission.js";
import type {Interval} from "../../loaders/protect/attack/system.js";
import {type ProtectionResult, protectCollection} from "../../loaders/protect/collection/protect-collection.js";
import {RULES} from "../../loaders/protect/rules.js";
import {type Insider, type NaiveAttack, naiveAttack, type Query} from "./naive-attack.js";
import {offered, randomCollection} from "./random-collection.js";

const SEEDS = Array.from({length: 100}, (_, index) => index + 1);

/** A count that an attacker must not narrow: up to its threshold, and below its value. */
interface Secret extends Query {
  value: number;
  threshold: number;
}

interface Cell {
  table: string;
  key: Readonly<Record<string, string>>;
  value: number;
  threshold: number;
}

/** Every cell of the authorities' tables with its true count, and every small difference of two cells of one table. */
function listSecrets({systems}: ProtectionResult): Secret[] {
  const cells: Cell[] = systems.flatMap(({designed}) =>
    designed.map(({table, key, value}) => ({table, key, value, threshold: RULES.findableThreshold}))
  );
  const small = cells.filter(({value, threshold}) => isSmall(value, threshold));
  const differences = cells.flatMap((outer) =>
    cells
      .filter((inner) => inner.table === outer.table && inner !== outer && isPart(inner.key, outer.key))
      .filter((inner) => isSmall(outer.value - inner.value, outer.threshold))
      .map((inner) => ({plus: outer, minus: inner, value: outer.value - inner.value, threshold: outer.threshold}))
  );
  return [...small.map((cell) => ({plus: cell, value: cell.value, threshold: cell.threshold})), ...differences];
}

/** Each count once: the same children are counted by several tables of an authority, divided by what other columns say. */
function listOnce(secrets: readonly Secret[], {collection}: ProtectionResult): Secret[] {
  const once = new Map<string, Secret>();
  for (const secret of secrets) {
    const {authority} = collection.tables.find(({name}) => name === secret.plus.table) ?? {};
    const codes = Object.entries(secret.plus.key).filter(([, code]) => code !== "all");
    const count = JSON.stringify([authority, codes.sort()]);
    if (!once.has(count)) once.set(count, secret);
  }
  return [...once.values()];
}

function isSmall(value: number, threshold: number): boolean {
  return value > 0 && value < threshold;
}

/** Small numbers of different children over the authorities, and of those that one authority does not know, by the delivered overlap. */
function listSecretsOfTotals({systems, collection}: ProtectionResult, overlaps: Collection["overlaps"]): Secret[] {
  const total = collection.tables.find(({authority, basis}) => authority === "all" && basis === "overlap");
  if (!total) return [];
  return total.counts.flatMap(({key}) => {
    const own = systems.map(({designed}) => {
      const cell = designed.find((one) =>
        Object.entries(one.key).every(([name, code]) => code === (key[name] ?? "all"))
      );
      if (!cell) throw new Error(`no cell of ${JSON.stringify(key)}`);
      return cell;
    });
    const repeated = overlaps
      .filter((overlap) => key.sex === "all" || overlap.key.sex === key.sex)
      .reduce((sum, {authorities, count}) => sum + (authorities.length - 1) * count, 0);
    const different = own.reduce((sum, {value}) => sum + value, 0) - repeated;
    const plus = {table: total.name, key};
    const all = [{plus, value: different}, ...own.map((minus) => ({plus, minus, value: different - minus.value}))];
    return all
      .filter(({value}) => isSmall(value, total.threshold))
      .map((secret) => ({...secret, threshold: total.threshold}));
  });
}

function isPart(inner: Cell["key"], outer: Cell["key"]): boolean {
  return Object.entries(outer).every(([name, code]) => code === "all" || inner[name] === code);
}

function protect(seed: number): ProtectionResult {
  return protectCollection(randomCollection(seed), {earlier: [], offered, rules: RULES});
}

/** Intervals of the attack; the attack must find the published figures possible. */
function attack(attacker: NaiveAttack, queries: readonly Query[], insider?: Insider): readonly Interval[] {
  const answer = attacker.ask(queries, insider);
  if (!answer.feasible) throw new Error("the published figures contradict each other");
  return answer.integer;
}

/** Groups of which all but two or fewer share what is sensitive: the rest that an attacker must hold possible is larger. */
function listHomogeneous({systems}: ProtectionResult): Query[] {
  return systems.flatMap(({designed, input}) =>
    input.designs.flatMap(({name, dimensions}) => {
      const cells = designed.filter(({table}) => table === name);
      const sensitive = dimensions.filter((dimension) => RULES.sensitiveDimensions.includes(dimension.name));
      return sensitive.flatMap((dimension) =>
        cells
          .filter(({key, value}) => key[dimension.name] === "all" && value > RULES.homogeneousBut)
          .flatMap((group) =>
            cells
              .filter(
                (cell) => cell !== group && isPart(cell.key, group.key) && sameBut(cell.key, group.key, dimension.name)
              )
              .filter((part) => group.value - part.value <= RULES.homogeneousBut)
              .map((part) => ({plus: group, minus: part}))
          )
      );
    })
  );
}

function sameBut(a: Cell["key"], b: Cell["key"], name: string): boolean {
  return Object.keys(b).every((other) => other === name || a[other] === b[other]);
}

describe("a hundred random collections, protected and attacked by an attacker written apart", () => {
  test.each(SEEDS)("collection %i: nothing is narrowed, and the audit says what can be computed", (seed) => {
    const result = protect(seed);
    const {audit} = result.collection;
    const secrets = [...listSecrets(result), ...listSecretsOfTotals(result, randomCollection(seed).overlaps)];
    const groups = listHomogeneous(result);
    const hidden = audit.map((cell): Query => ({plus: cell}));
    const intervals = attack(naiveAttack(result.collection), [...secrets, ...groups, ...hidden]);
    const narrowed = secrets.filter(({value, threshold}, index) => {
      const [lower = 0, upper = 0] = intervals[index] ?? [];
      return lower >= value || upper < threshold;
    });
    expect(narrowed).toEqual([]);
    const rests = intervals.slice(secrets.length, secrets.length + groups.length);
    expect(groups.filter((_, index) => (rests[index]?.[1] ?? 0) <= RULES.homogeneousBut)).toEqual([]);
    expect(audit.map(({lower, upper = Number.POSITIVE_INFINITY}) => [lower, upper])).toEqual(
      intervals.slice(secrets.length + groups.length)
    );
  });

  test.each(SEEDS.filter((seed) => seed % 20 === 0))("collection %i: two who are counted narrow nothing", (seed) => {
    const result = protect(seed);
    const secrets = listOnce(
      listSecrets(result).filter(({minus}) => minus === undefined),
      result
    );
    const attacker = naiveAttack(result.collection);
    const narrowed = secrets.flatMap((own) => {
      const others = secrets.filter((other) => other !== own);
      const insider = {plus: own.plus, persons: Math.min(RULES.coalition, own.value)};
      const intervals = attack(attacker, others, insider);
      return others.filter((other, index) => (intervals[index]?.[1] ?? 0) < other.threshold - RULES.coalition);
    });
    expect(narrowed).toEqual([]);
  });
});
