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
import { defaultStore, readConfiguration, readSecretFile } from "./configuration.ts";

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

/** The options of a client: flags count more than the environment, and that more than the profile. */
export async function accountOf(run: Run<AccountFlags>): Promise<AccountOptions> {
  const { flags, environment, stdin, texts, output } = run;
  const { file, profile } = await readConfiguration(flags, environment, stdin, texts);
  const { customerCertificateFile, store, ...settings } = profile;
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
    store: flags.store ?? store ?? defaultStore(environment),
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
  const isOurs = ({ appId = cloud.appId }: SavedSession) => appId === cloud.appId;
  return { cloud, readSaved: async () => (await readSessions(store)).filter(isOurs) };
}

function present<Options extends object>(options: Options): Partial<Options> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Options>;
}
