import {shareHeterogeneity} from "../../loaders/tables/analysis/share-heterogeneity.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, shareHeterogeneity());
