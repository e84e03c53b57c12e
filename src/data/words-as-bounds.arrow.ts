import {wordsAsBounds} from "../../loaders/tables/analysis/words-as-bounds.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, wordsAsBounds());
