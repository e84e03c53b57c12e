import type {SyntheticChild} from "./child.js";
import {type Draw, seededDraw, type Weights} from "./draw.js";

const SEED = 0.4;
const CHILDREN = 320;

// The weights are made up so that cells of every size occur. Purpose, age and county are drawn without regard to sex, so that nobody can
// read a pattern into the example.
const YEARS: Weights = {2012: 3, 2013: 3, 2014: 4, 2015: 5};
const SEXES: Weights = {girl: 47, boy: 47, unknown: 6};
const AGES: Weights = {"0-6": 1, "7-11": 2, "12-14": 4, "15-17": 6, unknown: 1};
const PURPOSES: Weights = {
  sexual: 4,
  "forced-labour": 4,
  begging: 4,
  criminality: 4,
  "forced-marriage": 2,
  other: 1,
  unknown: 3
};
const CERTAINTIES: Weights = {suspected: 4, confirmed: 1};
const RESIDENCES: Weights = {
  resident: 3,
  "asylum-seeker": 3,
  unaccompanied: 4,
  undocumented: 1,
  temporary: 3,
  unknown: 1
};
const COUNTIES: Weights = {
  "SE-AB": 6,
  "SE-E": 1,
  "SE-M": 4,
  "SE-O": 4,
  "SE-T": 1,
  "SE-X": 1,
  "SE-BD": 2,
  unknown: 1
};
const CITIZENSHIPS: Readonly<Record<string, Weights>> = {
  resident: {sweden: 6, "other-eu": 2, "other-europe": 1, unknown: 1},
  temporary: {"other-eu": 8, "other-europe": 1, unknown: 1}
};
const OTHER_CITIZENSHIPS: Weights = {"other-europe": 3, "africa-asia": 4, "other-world": 1, unknown: 2};
const MEASURES: Weights = {
  "reported-social-services": 0.6,
  "reported-police": 0.5,
  investigation: 0.25,
  guardian: 0.35,
  placement: 0.4,
  "residence-permit": 0.2,
  returned: 0.12,
  disappeared: 0.1
};

/** The made-up register that every table of the example is counted from, so that all agree. */
export function makeRegister(seed: number = SEED, size: number = CHILDREN): readonly SyntheticChild[] {
  const draw = seededDraw(seed);
  return Array.from({length: size}, () => makeChild(draw));
}

function makeChild(draw: Draw): SyntheticChild {
  const residence = draw.one(RESIDENCES);
  const measures = new Set(Object.entries(MEASURES).flatMap(([code, chance]) => (draw.chance(chance) ? [code] : [])));
  const child = {
    year: draw.one(YEARS),
    sex: draw.one(SEXES),
    age: draw.one(AGES),
    purpose: draw.one(PURPOSES),
    certainty: draw.one(CERTAINTIES),
    residence,
    citizenship: draw.one(CITIZENSHIPS[residence] ?? OTHER_CITIZENSHIPS),
    county: draw.one(COUNTIES),
    measures
  };
  const suspicions = Number(draw.one({0: 5, 1: 4, 2: 1}));
  const reports = suspicions > 0 && draw.chance(0.8) ? 1 : 0;
  const cases = reports > 0 && draw.chance(0.4) ? 1 : 0;
  return {...child, suspicions, reports, cases, authorities: knownTo(child, draw)};
}

/** The authorities that get to know of a child; a child that no other knows is known to its municipality. */
function knownTo(child: Pick<SyntheticChild, "age" | "residence" | "citizenship" | "measures">, draw: Draw): string[] {
  const {age, residence, citizenship, measures} = child;
  const seeksAsylum = residence === "asylum-seeker" || residence === "unaccompanied";
  const chances: [authority: string, chance: number][] = [
    ["health-care-inspectorate", measures.has("placement") ? 0.4 : 0.05],
    ["migration-agency", seeksAsylum ? 0.9 : 0.1],
    ["board-of-health", 0.2],
    ["institutional-care", age === "12-14" || age === "15-17" ? 0.2 : 0],
    ["municipalities", 0.45],
    ["eea-coordinator", residence === "temporary" && citizenship === "other-eu" ? 0.8 : 0]
  ];
  const known = chances.filter(([, chance]) => draw.chance(chance)).map(([authority]) => authority);
  return known.length > 0 ? known : ["municipalities"];
}
