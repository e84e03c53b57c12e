import {coverage} from "../../loaders/tables/coverage.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, coverage());
