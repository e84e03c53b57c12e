import {ukShareDecomposition} from "../../loaders/tables/analysis/uk-share-decomposition.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, ukShareDecomposition());
