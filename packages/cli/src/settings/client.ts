import { dirname, resolve } from "node:path";
import {
  CloudRecording,
  fileSessionStore,
  optionsFromEnvironment,
  readSessions,
  type SavedSession,
} from "@cloud-recording/node";
import type { CommonFlags, Run } from "../command.ts";
import { readStdin } from "../documents/read-stdin.ts";
import { UsageError } from "../usage-error.ts";
import {
  type Configuration,
  defaultStore,
  readConfiguration,
  readSecretFile,
} from "./configuration.ts";

/** Flags that choose the account and the service. */
export interface AccountFlags extends CommonFlags {
  readonly config?: string | undefined;
  readonly profile?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly appId?: string | undefined;
  readonly customerId?: string | undefined;
  readonly customerCertificate?: string | undefined;
  readonly secretStdin: boolean;
  readonly store?: string | undefined;
}

/** Options of a client, before they are complete. */
export interface AccountOptions {
  readonly appId?: string | undefined;
  readonly customerId?: string | undefined;
  readonly customerCertificate?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly allowHttp?: boolean | undefined;
  readonly store: string;
}

/** The store, and the App ID if one is chosen, without the secret that a client needs. */
export type StoreOptions = Pick<AccountOptions, "appId" | "store">;

/** The folder of the session store, and the App ID whose recordings count. */
export async function storeOf(run: Run<AccountFlags>): Promise<StoreOptions> {
  const { flags, environment, stdin, texts } = run;
  const configuration = await readConfiguration(flags, environment, stdin, texts);
  const { appId } = optionsFromEnvironment(environment);
  return {
    appId: flags.appId ?? appId ?? configuration.profile.appId,
    store: storeFolder(run, configuration),
  };
}

/** The options of a client: flags count more than the environment, and that more than the profile. */
export async function accountOf(run: Run<AccountFlags>): Promise<AccountOptions> {
  const { flags, environment, stdin, texts, output } = run;
  const configuration = await readConfiguration(flags, environment, stdin, texts);
  const { file, profile } = configuration;
  const { customerCertificateFile, store: _, ...settings } = profile;
  const fromFile =
    customerCertificateFile === undefined || file === undefined
      ? undefined
      : await readSecretFile(customerCertificateFile, file, texts);
  if (flags.customerCertificate !== undefined) output.warn(texts.secretOnCommandLine);
  const { appId, customerId, baseUrl } = flags;
  if (flags.secretStdin && stdin.isTTY) throw new UsageError(texts.secretTyped);
  const customerCertificate = flags.secretStdin
    ? (await readStdin(stdin, texts)).trim()
    : flags.customerCertificate;
  return {
    ...settings,
    ...(fromFile !== undefined && { customerCertificate: fromFile }),
    ...optionsFromEnvironment(environment),
    ...present({ appId, customerId, baseUrl, customerCertificate }),
    store: storeFolder(run, configuration),
  };
}

/** Creates the client of a command. Its sessions survive the command. */
export async function clientOf(run: Run<AccountFlags>): Promise<CloudRecording> {
  return (await connect(run)).cloud;
}

/** A client, and the recordings in its store. */
export interface Connection {
  readonly cloud: CloudRecording;
  /** Reads the recordings of the App ID that may run, also those of other commands that run. */
  readonly readSaved: () => Promise<SavedSession[]>;
}

/** Creates the client of a command that works with recordings of others. */
export async function connect(run: Run<AccountFlags>): Promise<Connection> {
  const { store, ...options } = await accountOf(run);
  const { output, language } = run;
  const { validateRequest } =
    language === "zh-CN"
      ? await import("@cloud-recording/client/validation/zh-CN")
      : await import("@cloud-recording/client/validation");
  const cloud = new CloudRecording({
    ...options,
    validateRequest,
    store: fileSessionStore(store),
    onWarning: ({ message }) => output.warn(message),
  });
  return { cloud, readSaved: () => readSaved({ store, appId: cloud.appId }) };
}

/** Reads the recordings that may run, of one App ID or of all, also those of other commands that run. */
export async function readSaved({ store, appId }: StoreOptions): Promise<SavedSession[]> {
  const saved = await readSessions(store);
  return saved.filter((session) => appId === undefined || session.appId === appId);
}

function storeFolder(
  { flags, environment }: Run<AccountFlags>,
  { file = "", profile }: Configuration,
): string {
  const { store } = profile;
  const fromProfile = store === undefined ? undefined : resolve(dirname(file), store);
  return flags.store ?? fromProfile ?? defaultStore(environment);
}

function present<Options extends object>(options: Options): Partial<Options> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Options>;
}
