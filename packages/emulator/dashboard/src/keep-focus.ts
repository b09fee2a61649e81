/**
 * Keeps the place of the keyboard on the page: when the element with the focus is taken away,
 * the heading of the part in which it stood gets the focus, and Tab goes on from there instead of from the top.
 */
export function keepFocus(root: HTMLElement): void {
  /** The element that had the focus last, and all that it stands in. */
  let places: readonly Element[] = [];
  // Who clicks on something that takes no focus has left the place.
  root.addEventListener("pointerdown", () => {
    places = [];
  });
  root.addEventListener("focusin", ({ target }) => {
    places = placesOf(target as Element);
  });
  new MutationObserver(() => {
    if (places[0]?.isConnected !== false || document.activeElement !== document.body) return;
    const part = places.find((place) => place.isConnected && place.matches("section, article"));
    const heading = part?.querySelector<HTMLElement>("h2, h3, h4");
    if (heading == null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

function placesOf(element: Element): Element[] {
  const outer = element.parentElement;
  return [element, ...(outer === null ? [] : placesOf(outer))];
}
