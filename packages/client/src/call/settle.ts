import {
  type CloudRecordingError,
  isCloudRecordingError,
} from "../errors/cloud-recording-error.ts";

/** Result of a call that does not throw. */
export type Result<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: CloudRecordingError };

/** Some methods of an object, with the same arguments, which resolve to a {@linkcode Result}. */
export type Safe<Target, Name extends keyof Target> = {
  readonly [Method in Name]: Target[Method] extends (...args: infer Args) => Promise<infer Data>
    ? (...args: Args) => Promise<Result<Data>>
    : never;
};

/**
 * Turns the errors of a call into a result. Only errors of the client are turned: an aborted call still rejects with
 * the reason of its signal, and a bug with its own error.
 *
 * @example
 * ```ts
 * import { type CloudRecording, settle } from "@cloud-recording/client";
 *
 * declare const cloud: CloudRecording;
 *
 * const result = await settle(cloud.acquire({ cname: "room-42", uid: "527841" }));
 * if (result.ok) console.log(result.data.resourceId);
 * else console.error(result.error.message);
 * ```
 */
export async function settle<Data>(call: Promise<Data>): Promise<Result<Data>> {
  try {
    return { ok: true, data: await call };
  } catch (error) {
    if (isCloudRecordingError(error)) return { ok: false, error };
    throw error;
  }
}

/** The methods of an object, each settled. */
export function safely<Target extends object>(target: Target): never {
  return new Proxy(target, {
    get: (_, name) => {
      const method = Reflect.get(target, name);
      if (typeof method !== "function") return undefined;
      return (...args: unknown[]) => settle(method.apply(target, args));
    },
  }) as never;
}
