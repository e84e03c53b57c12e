import {checkCount} from "./numeric/check.js";

/**
 * Bounds of the girls' share within one purpose k when sex, purpose or both are unknown for some children: every unknown is put
 * where it pulls most (Manski 1989). Where no child can be counted the bound is the widest.
 * @throws RangeError for what is no count
 */
export function manskiShareInPurpose(input: {
  girlsK: number;
  boysK: number;
  unknownSexK: number;
  girlsUnknownPurpose: number;
  boysUnknownPurpose: number;
  bothUnknown: number;
}): {lower: number; upper: number} {
  for (const [name, value] of Object.entries(input)) checkCount(name, value);
  const {girlsK, boysK, unknownSexK, girlsUnknownPurpose, boysUnknownPurpose, bothUnknown} = input;
  const mostBoys = girlsK + boysK + unknownSexK + boysUnknownPurpose + bothUnknown;
  const mostGirls = girlsK + unknownSexK + girlsUnknownPurpose + bothUnknown;
  return {
    lower: mostBoys === 0 ? 0 : girlsK / mostBoys,
    upper: mostGirls + boysK === 0 ? 1 : mostGirls / (mostGirls + boysK)
  };
}
