import { ConfigurationError, type SavedSession, type SessionStore } from "@cloud-recording/client";

/** Options of {@linkcode kvSessionStore}. */
export interface KvSessionStoreOptions {
  /**
   * First part of all keys; an app that shares its database with others gives its own.
   *
   * @default ["cloud-recording"]
   */
  readonly prefix?: Deno.KvKey | undefined;
}

/** Options of {@linkcode openKvSessionStore}. */
export interface OpenKvSessionStoreOptions extends KvSessionStoreOptions {
  /**
   * Where the database is: a file, `":memory:"`, or a URL, as `Deno.openKv` takes it.
   * A file needs `--allow-read` and `--allow-write` for it, a URL `--allow-net`.
   *
   * @default the database of the script, which needs no permission
   */
  readonly path?: string | undefined;
}

/** A session store whose database is closed at the end of a `using` block. */
export interface KvSessionStore extends SessionStore, Disposable {}

/** The layout of keys and values. A version that changes it writes beside this one. */
const layout = 1;

/**
 * Keeps sessions in a Deno KV database that is open already, and that stays open.
 *
 * Each session has a key of its own, `[...prefix, "sessions", 1, resourceId]`, and is written in one atomic step.
 * A session whose `sid` is known is never replaced by one without, whatever process is late.
 *
 * @param kv the database
 *
 * @example
 * ```ts
 * import { CloudRecording, kvSessionStore } from "@cloud-recording/deno";
 *
 * using kv = await Deno.openKv(":memory:");
 * const cloud = new CloudRecording({ store: kvSessionStore(kv, { prefix: ["my-app"] }) });
 * const { stopped, unreachable } = await cloud.recover();
 * console.log(stopped, unreachable);
 * ```
 */
export function kvSessionStore(
  kv: Deno.Kv,
  { prefix = ["cloud-recording"] }: KvSessionStoreOptions = {},
): SessionStore {
  const all = [...prefix, "sessions", layout];
  const keyOf = (resourceId: string) => [...all, resourceId];
  return {
    async save(session) {
      const key = keyOf(session.resourceId);
      if (session.sid !== undefined) {
        // Not a moment more than needed must pass between the answer of `start` and this.
        await kv.set(key, session);
        return;
      }
      for (let saved = false; !saved;) {
        const found = await kv.get<SavedSession>(key);
        if (found.value?.sid !== undefined) return;
        ({ ok: saved } = await kv.atomic().check(found).set(key, session).commit());
      }
    },
    async remove(resourceId) {
      await kv.delete(keyOf(resourceId));
    },
    async get(resourceId) {
      const { value } = await kv.get<SavedSession>(keyOf(resourceId));
      return value ?? undefined;
    },
    async list() {
      const entries = kv.list<SavedSession>({ prefix: all });
      return (await Array.fromAsync(entries)).map(({ value }) => value);
    },
  };
}

/**
 * Opens a Deno KV database and keeps sessions in it.
 *
 * Deno KV is unstable: run with `--unstable-kv`, or have `"unstable": ["kv"]` in your `deno.json`.
 * One database and prefix belong to one running app: `recover()` stops what others have started there.
 *
 * @throws ConfigurationError if Deno KV is not available, or a permission for `path` was refused
 *
 * @example
 * ```ts
 * import { CloudRecording, openKvSessionStore } from "@cloud-recording/deno";
 *
 * using store = await openKvSessionStore({ path: ":memory:" });
 * const cloud = new CloudRecording({ store });
 * const { stopped, unreachable } = await cloud.recover();
 * console.log(stopped, unreachable);
 * ```
 */
export async function openKvSessionStore(
  { path, ...options }: OpenKvSessionStoreOptions = {},
): Promise<KvSessionStore> {
  const kv = await openKv(path);
  return { ...kvSessionStore(kv, options), [Symbol.dispose]: () => kv.close() };
}

async function openKv(path: string | undefined): Promise<Deno.Kv> {
  if (!("Deno" in globalThis) || typeof Deno.openKv !== "function") {
    throw new ConfigurationError(
      "store",
      `Deno KV is not available: on Deno, run with --unstable-kv, or add "unstable": ["kv"] to deno.json`,
    );
  }
  try {
    return await Deno.openKv(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotCapable)) throw error;
    throw new ConfigurationError(
      "store",
      `The database ${path} may not be opened: run with --allow-read=${path} --allow-write=${path}`,
    );
  }
}
