import {equalityByBase} from "../../loaders/tables/analysis/equality-by-base.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, equalityByBase());
