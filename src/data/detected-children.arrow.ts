import {detectedChildren} from "../../loaders/tables/detected-children.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, detectedChildren());
