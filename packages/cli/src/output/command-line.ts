import { resolve } from "node:path";
import { flagOf } from "../texts/texts.ts";

/** Flags by which another command finds the account and the store. */
const ofAccount = ["config", "profile", "baseUrl", "appId", "customerId", "store"] as const;
/** Flags that name a recording which is not in the store. */
const ofRecording = ["resourceId", "cname", "uid", "mode"] as const;
/** A relative path would be another one in another folder. */
const paths: readonly string[] = ["config", "store"];

/** Flags of a command, as far as they matter to the next one. */
export type KeptFlags = {
  readonly [name in
    | (typeof ofAccount)[number]
    | (typeof ofRecording)[number]
    | "customerCertificate"]?: string | undefined;
} & { readonly secretStdin?: boolean | undefined };

/**
 * The command line of another command for the same account and the same recording, to paste into a shell.
 *
 * It holds no secret: what took the Customer Certificate from a flag or from stdin asks for it on stdin.
 */
export function commandLine(flags: KeptFlags, ...words: readonly string[]): string {
  const isStored = flags.resourceId === undefined;
  const options = [...ofAccount, ...(isStored ? [] : ofRecording)].flatMap((name) => {
    const value = flags[name];
    if (value === undefined) return [];
    return [flagOf(name), paths.includes(name) && value !== "-" ? resolve(value) : value];
  });
  const hasSecret = flags.secretStdin || flags.customerCertificate !== undefined;
  return ["cloud-recording", ...words, ...options, ...(hasSecret ? ["--secret-stdin"] : [])]
    .map(quote)
    .join(" ");
}

/** A word as a shell takes it for one. */
export function quote(word: string): string {
  if (/^[\w@%+:,./-]+$/.test(word)) return word;
  return process.platform === "win32" ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
