/** Whether an element is drawn: not hidden, not in a closed disclosure, and of some size. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) return false;
  const {width, height} = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Whether an element is there for screen readers only: cut to a point on purpose. */
export function isForSpeechOnly(element: Element): boolean {
  for (let current: Element | null = element; current; current = current.parentElement) {
    const {clipPath, position} = getComputedStyle(current);
    if (position === "absolute" && clipPath === "inset(50%)") return true;
  }
  return false;
}
