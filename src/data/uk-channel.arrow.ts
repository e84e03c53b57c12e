import {ukChannel} from "../../loaders/tables/analysis/uk-channel.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, ukChannel());
