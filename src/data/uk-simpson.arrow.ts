import {ukSimpson} from "../../loaders/tables/analysis/uk-simpson.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, ukSimpson());
