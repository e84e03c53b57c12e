import {shareBounds} from "../../loaders/tables/analysis/share-bounds.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, shareBounds());
