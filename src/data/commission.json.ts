import {readCommission} from "../../loaders/read/commission.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, readCommission());
