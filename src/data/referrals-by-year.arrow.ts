import {referralsByYear} from "../../loaders/tables/referrals-by-year.js";
import {writeArrow} from "../../loaders/write/arrow.js";

writeArrow(process.stdout, referralsByYear());
