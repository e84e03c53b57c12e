import {makePublishedClaims} from "../../loaders/claims/index.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, makePublishedClaims());
