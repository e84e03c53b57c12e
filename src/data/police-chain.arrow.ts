import {policeChain} from "../../loaders/tables/police-chain.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, policeChain());
