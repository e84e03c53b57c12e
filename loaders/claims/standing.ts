import type {EvidenceItem, Explanation, Standing} from "../model/explanation.js";

/**
 * How an explanation stands, by rule and not by taste:
 *
 * - `untested`: nothing published speaks for it;
 * - `indicated`: only research or accounts speak for it, no figures by sex;
 * - `contested`: figures speak for it and figures speak against it;
 * - `elsewhere`: figures of other countries speak for it, none of Sweden, and no figures against;
 * - `supported`: Swedish figures speak for it and no figures against.
 *
 * None of them says that the explanation is true, or how much of the difference it accounts for.
 */
export function standingOf({for: pro, against}: Pick<Explanation, "for" | "against">): Standing {
  if (pro.length === 0) return "untested";
  if (!pro.some(isFigure)) return "indicated";
  if (against.some(isFigure)) return "contested";
  return pro.some(({kind}) => kind === "swedish-figures") ? "supported" : "elsewhere";
}

function isFigure({kind}: EvidenceItem): boolean {
  return kind === "swedish-figures" || kind === "foreign-figures";
}
