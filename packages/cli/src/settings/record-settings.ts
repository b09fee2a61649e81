import { randomInt } from "node:crypto";
import type { Mode, RecordOptions } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { readDocument } from "../documents/read-document.ts";
import { UsageError } from "../usage-error.ts";
import type { AccountFlags } from "./client.ts";

/** Flags of a recording that is to start. */
export interface RecordFlags extends AccountFlags {
  readonly cname: string;
  readonly uid?: string | undefined;
  readonly mode: Mode;
  readonly settings?: string | undefined;
  readonly expiredHour?: number | undefined;
}

type Settings = Readonly<Record<string, unknown>>;

/**
 * Options of `record()`: flags, and the `clientRequest` in a file. Secrets of it may stand in the environment:
 * `ANYRTC_TOKEN`, `ANYRTC_STORAGE_ACCESS_KEY` and `ANYRTC_STORAGE_SECRET_KEY`.
 */
export async function recordOptionsOf(run: Run<RecordFlags>): Promise<RecordOptions> {
  const { flags, environment, stdin, texts } = run;
  const { cname, mode, expiredHour } = flags;
  // Recorders share the UIDs of their channel with its users, so a small number would be a bad choice.
  const uid = flags.uid ?? String(randomInt(100_000_000, 1_000_000_000));
  const document = flags.settings && (await readDocument(flags.settings, stdin, texts));
  const content = document ? objectOf(document.value) : {};
  if (content === undefined) throw new UsageError(texts.notAnObject(String(flags.settings)));
  const { token = environment.ANYRTC_TOKEN, ...settings } =
    objectOf(content.clientRequest) ?? content;
  const storage = objectOf(settings.storageConfig);
  const { ANYRTC_STORAGE_ACCESS_KEY: accessKey, ANYRTC_STORAGE_SECRET_KEY: secretKey } =
    environment;
  const subscribe = mode === "individual" ? { subscribeUidGroup: 0 } : {};
  const options = {
    recordingConfig: { channelType: 0, ...subscribe },
    ...settings,
    ...(storage && {
      storageConfig: {
        ...(accessKey && { accessKey }),
        ...(secretKey && { secretKey }),
        ...storage,
      },
    }),
    channel: { cname, uid, ...(token !== undefined && { token }) },
    mode,
    ...(expiredHour !== undefined && { resourceExpiredHour: expiredHour }),
  };
  return options as unknown as RecordOptions;
}

function objectOf(value: unknown): Settings | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Settings)
    : undefined;
}
