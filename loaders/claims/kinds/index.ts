export * from "./comparison.js";
export * from "./count.js";
export * from "./measure.js";
export * from "./range.js";
export * from "./rate.js";
export * from "./ratio.js";
export * from "./share.js";
export * from "./wording.js";
