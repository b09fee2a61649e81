/**
 * Keeps the place of the reader when another variant of an operation is chosen.
 *
 * The link gets the anchor of what is read. A page that does not have this property shows the one around it.
 */

const variants = document.querySelector(".variants");

for (const link of variants?.querySelectorAll("a") ?? []) {
  link.addEventListener("click", () => {
    link.hash = anchorAtTop();
  });
}

const wanted = decodeURIComponent(location.hash.slice(1));
if (variants && wanted !== "" && document.getElementById(wanted) === null) {
  for (let name = wanted; name.includes("."); ) {
    name = name.slice(0, name.lastIndexOf("."));
    if (document.getElementById(name) === null) continue;
    location.replace(`#${name}`);
    break;
  }
}

/** The first anchor in the upper half of the window, or else the one that was passed last; none at the top of the page. */
function anchorAtTop(): string {
  if (scrollY === 0) return "";
  const top = variants?.getBoundingClientRect().bottom ?? 0;
  const headings = [...document.querySelectorAll(".facts :is(h2, h3)[id]")];
  const placeOf = (heading: Element) => heading.getBoundingClientRect().top;
  const seen = headings.find(
    (heading) => placeOf(heading) >= top && placeOf(heading) < innerHeight / 2,
  );
  return (seen ?? headings.findLast((heading) => placeOf(heading) < top))?.id ?? "";
}
