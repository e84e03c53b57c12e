import {ukGap} from "../../loaders/tables/analysis/uk-gap.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, ukGap());
