import {bibliography} from "../../loaders/tables/bibliography.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, bibliography());
