import type {FigureSpec} from "../figure.js";
import {chain} from "./chain.js";
import {coverageFigure} from "./coverage.js";
import {decomposition} from "./decomposition.js";
import {detected} from "./detected.js";
import {detection} from "./detection.js";
import {gap} from "./gap.js";
import {girlsShareFigure} from "./girls-share.js";
import {lawFigure} from "./law.js";
import {overview} from "./overview.js";
import {purposeOdds} from "./purpose-odds.js";
import {purposesEu} from "./purposes-eu.js";
import {purposesSwedenFigure} from "./purposes-sweden.js";
import {purposesUk} from "./purposes-uk.js";
import {ratesFigure} from "./rates.js";
import {referrals} from "./referrals.js";
import type {FigureId} from "./register.js";
import {unaccompanied} from "./unaccompanied.js";

/** Every figure of the register. */
export const FIGURES: Readonly<Record<FigureId, FigureSpec>> = {
  "fig-overview": overview,
  "fig-law": lawFigure,
  "fig-girls-share": girlsShareFigure,
  "fig-rates": ratesFigure,
  "fig-purposes-sweden": purposesSwedenFigure,
  "fig-purposes-eu": purposesEu,
  "fig-purposes-uk": purposesUk,
  "fig-purpose-odds": purposeOdds,
  "fig-gap": gap,
  "fig-decomposition": decomposition,
  "fig-referrals": referrals,
  "fig-unaccompanied": unaccompanied,
  "fig-detection": detection,
  "fig-chain": chain,
  "fig-detected": detected,
  "fig-coverage": coverageFigure
};
