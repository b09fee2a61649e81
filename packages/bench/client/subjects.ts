import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchOf } from "../before.ts";

/** A way to make a call of `acquire`. */
export interface Subject {
  readonly name: string;
  /** A module with `connect(baseUrl)`, which gives a function that makes one call. */
  readonly module: string;
  /** True if it needs the packages of `packages/bench/client-peers`. */
  readonly installed: boolean;
  /** True if it sends by the global `fetch`, so that one that responds at once can replace it. */
  readonly byFetch: boolean;
  /** True if it is a client library that apps call an API with, not a part of such a library. */
  readonly library: boolean;
}

export const peersFolder: string = fileURLToPath(new URL("../client-peers/", import.meta.url));

const none = { byFetch: false, library: false };
const fetching = { byFetch: true, library: false };

export const nodeHttp: Subject = own("node:http", "node-http", none);
export const globalFetch: Subject = own("fetch", "fetch", fetching);
export const openapiFetch: Subject = own("openapi-fetch", "openapi-fetch", {
  byFetch: true,
  library: true,
});
/** Ours: for Node, and for every runtime with `fetch`. */
export const ours: Subject = own("@cloud-recording/node", "cloud-recording-node", none);
export const oursByFetch: Subject = own(
  "@cloud-recording/client",
  "cloud-recording-client",
  fetching,
);

/** The first one is what all others are compared with over loopback. */
export const subjects: readonly Subject[] = [
  nodeHttp,
  ours,
  oursByFetch,
  globalFetch,
  openapiFetch,
  foreign("undici.request", "undici", none),
  foreign("hey-api, generated", "hey-api", { byFetch: true, library: true }),
  foreign("ofetch", "ofetch", { byFetch: true, library: true }),
  foreign("axios", "axios", { byFetch: false, library: true }),
  foreign("got", "got", { byFetch: false, library: true }),
  // By the global fetch, too, but it waits until its request has been read, which one that responds at once does not.
  foreign("ky", "ky", { byFetch: false, library: true }),
];

/** Ours as they are in another checkout. */
export function before(checkout: string): Subject[] {
  const folder = benchOf(checkout, "client/subjects");
  return [ours, oursByFetch].map((subject) => ({
    ...subject,
    name: `${subject.name}, before`,
    module: join(folder, subject.module.slice(subject.module.lastIndexOf("/"))),
    library: false,
  }));
}

type Kind = Pick<Subject, "byFetch" | "library">;

function own(name: string, file: string, kind: Kind): Subject {
  const module = fileURLToPath(new URL(`subjects/${file}.js`, import.meta.url));
  return { name, module, installed: false, ...kind };
}

function foreign(name: string, file: string, kind: Kind): Subject {
  return { name, module: `${peersFolder}subjects/${file}.js`, installed: true, ...kind };
}
