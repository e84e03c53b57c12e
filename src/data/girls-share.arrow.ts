import {girlsShare} from "../../loaders/tables/girls-share.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, girlsShare());
