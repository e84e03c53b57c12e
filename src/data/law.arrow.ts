import {law} from "../../loaders/tables/law.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, law());
