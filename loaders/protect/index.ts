export {type CiLeakInput, ciLeak} from "./leaks/ci-leak.js";
export {type LeakOutput, type PercentLeakInput, percentLeak} from "./leaks/percent-leak.js";
export {type AuditInput, type AuditOutput, sdcAudit} from "./sdc-audit.js";
export {type OptimalInput, type OptimalOutput, sdcOptimal} from "./sdc-optimal.js";
