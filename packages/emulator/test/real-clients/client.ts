import type { Mode } from "../../src/generated/schema.ts";
import type { ProfileName } from "../../src/http/profiles/profile.ts";

/** The end of a sequence of requests: all succeed, or one of them is refused with a code. */
export type Ending = "success" | { readonly at: Step; readonly code: number };

export type Step = "acquire" | "start" | "update" | "updateLayout" | "query" | "stop";

/** Requests of a client as it sends them; what it leaves out is left out. */
export interface Client {
  readonly name: string;
  readonly cname: string;
  readonly uid: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Scheme of the credentials, with the spaces after it. */
  readonly scheme?: string;
  readonly acquire?: object;
  readonly mode: Mode;
  readonly start: object;
  readonly update?: object;
  readonly updateLayout?: object;
  readonly stop?: object;
  /** Form of the file names that it reads from the answers to `query` and `stop`; absent for no files. */
  readonly files?: { readonly [profile in ProfileName]?: RegExp };
  readonly ends: { readonly [profile in ProfileName]: Ending };
}
