import type {FigureSpec} from "../figure.js";
import {chain} from "./chain.js";
import {coverageFigure} from "./coverage.js";
import {detected} from "./detected.js";
import {girlsShareFigure} from "./girls-share.js";
import {lawFigure} from "./law.js";
import {overview} from "./overview.js";
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
  "fig-unaccompanied": unaccompanied,
  "fig-referrals": referrals,
  "fig-chain": chain,
  "fig-detected": detected,
  "fig-coverage": coverageFigure
};
