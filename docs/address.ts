/** Where the site is published. It works under any other address, too. */
export const address = "https://cloud-recording.github.io/cloud-recording/";

/** The path of it, under which Astro builds. */
export const base: string = new URL(address).pathname;
