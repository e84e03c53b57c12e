import {referralsByResponder} from "../../loaders/tables/referrals-by-responder.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, referralsByResponder());
