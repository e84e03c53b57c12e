import {rates} from "../../loaders/tables/rates.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, rates());
