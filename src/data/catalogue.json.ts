import {makeCatalogue} from "../../loaders/tables/catalogue.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, makeCatalogue());
