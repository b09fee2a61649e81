/** Copies the Markdown twin of the page. Without a clipboard, or without a script, the link leads to it. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copy-markdown]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    copy(link).catch(() => location.assign(link.href));
  });
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href} cannot be read`);
  await navigator.clipboard.writeText(await response.text());
  const { textContent } = link;
  link.textContent = link.dataset.copyMarkdown ?? textContent;
  setTimeout(() => {
    link.textContent = textContent;
  }, 2000);
}
