const end = "<!-- End of what is generated -->";

/** A page with another section between the marks that name its source. */
export function withSection(page: string, source: string, section: string): string {
  const begin = `<!-- Generated from ${source} by \`npm run generate\`. Do not edit. -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < from) throw new Error(`The page has no mark ${begin}`);
  return `${page.slice(0, from)}${begin}\n\n${section}\n${page.slice(to)}`;
}
