import {describeElement} from "./describe.js";

/** What moves by itself or in passing for a reader who asked for no motion; and media that play, which this report has none of. */
export function findMotion(): string[] {
  const running = document.getAnimations().map((animation) => `runs: ${animation.id || animation.constructor.name}`);
  const moving = [...document.querySelectorAll("*")].flatMap((element) => {
    const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(element);
    const lasts = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
    return lasts || animationName !== "none" || scrollBehavior === "smooth"
      ? [`${describeElement(element)}: moves`]
      : [];
  });
  const media = [
    ...document.querySelectorAll("video, audio, marquee, blink, img[src$='.gif'], animate, animateTransform")
  ];
  return [...running, ...moving, ...media.map((element) => `${describeElement(element)}: plays`)];
}
