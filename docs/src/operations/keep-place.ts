/**
 * Keeps the place of the reader when another variant of an operation is chosen.
 *
 * The link gets the anchor of what is at the top of the window. A page that does not have this property shows the one around it.
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

/** The anchor that was passed last; none above the first one. */
function anchorAtTop(): string {
  const top = (variants?.getBoundingClientRect().bottom ?? 0) + 24;
  const passed = [...document.querySelectorAll(".facts :is(h2, h3)[id]")].filter(
    (heading) => heading.getBoundingClientRect().top <= top,
  );
  return passed.at(-1)?.id ?? "";
}
