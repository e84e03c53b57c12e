import {readEvidence} from "../../loaders/read/evidence.js";
import {referralsByResponder} from "../../loaders/tables/referrals-by-responder.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, referralsByResponder(readEvidence()));
