import {makeExplanations} from "../../loaders/claims/explanations.js";
import {writeJson} from "../../loaders/write/json.js";

writeJson(process.stdout, makeExplanations());
