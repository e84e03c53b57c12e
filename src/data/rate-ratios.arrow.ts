import {rateRatios} from "../../loaders/tables/analysis/rate-ratios.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, rateRatios());
