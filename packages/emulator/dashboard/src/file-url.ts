/** URL of a file of a recording, relative to the page. @param path with slashes */
export function fileUrl(path: string): string {
  return `files/${path.split("/").map(encodeURIComponent).join("/")}`;
}
