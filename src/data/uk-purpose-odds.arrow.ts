import {ukPurposeOdds} from "../../loaders/tables/analysis/uk-purpose-odds.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, ukPurposeOdds());
