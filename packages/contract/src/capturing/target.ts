import { createEmulator, type Emulator, frozenClock } from "@cloud-recording/emulator";
import { description } from "../description.ts";
import { project, who } from "../outcome.ts";
import { restore, substitute } from "./account.ts";
import type { Upstream } from "./exchange.ts";
import { begin } from "./sanitise.ts";
import type { Scenario } from "./scenario.ts";

/** Where a scenario is played. */
export interface Target {
  readonly provenance: "emulator" | "live";
  readonly upstream: Upstream;
  readonly now: () => number;
  /** Lets time pass, in milliseconds. */
  pass(duration: number): Promise<void>;
  /** Its emulator, if it is one. */
  readonly emulator?: Emulator;
  /** Texts that must not stand in a recording. */
  readonly secrets: readonly string[];
}

/** An emulator whose clock stands still, but for the pace of the scenario. */
export function emulatorTarget({
  emulator: options,
  pace = 1000,
}: Pick<Scenario, "emulator" | "pace"> = {}): Target & { readonly emulator: Emulator } {
  const clock = frozenClock(begin);
  const emulator = createEmulator({ projects: [project], rateLimit: false, clock, ...options });
  let isFirst = true;
  return {
    provenance: "emulator",
    emulator,
    now: clock.now,
    secrets: [project.customerCertificate],
    upstream(request) {
      if (!isFirst) clock.advance(pace);
      isFirst = false;
      return emulator.fetch(request);
    },
    pass: async (duration) => clock.advance(duration),
  };
}

/** What the recorder needs to know of an account of the service. */
export interface Account {
  readonly baseUrl: string;
  readonly appId: string;
  readonly customerId: string;
  readonly customerCertificate: string;
  /** The channel to record, with somebody in it. */
  readonly cname?: string;
  readonly token?: string;
  /** Members of `storageConfig`. */
  readonly storage?: Readonly<Record<string, string | number>>;
  /** Members of `serviceParam` of Alibaba Cloud VoD. */
  readonly vod?: Readonly<Record<string, string>>;
}

/**
 * The real service.
 *
 * A scenario knows nothing of the account: what stands in its requests is put in the place of the real names and keys
 * on the way out, behind the tap, and back on the way in.
 */
export function liveTarget(account: Account, { pace = 1000 }: Pick<Scenario, "pace"> = {}): Target {
  const { storage = {}, vod = {}, customerId, customerCertificate, appId, token, cname } = account;
  let isFirst = true;
  const pass = (duration: number) => new Promise<void>((resolve) => setTimeout(resolve, duration));
  return {
    provenance: "live",
    now: Date.now,
    pass,
    secrets: [
      ...[customerCertificate, btoa(`${customerId}:${customerCertificate}`), token],
      ...[...Object.values(storage), ...Object.values(vod)].map(String),
      ...[customerId, appId, cname, new URL(account.baseUrl).host],
    ].filter(isTelling),
    async upstream(request) {
      if (!isFirst) await pass(pace);
      isFirst = false;
      const response = await fetch(await substitute(request, account)).catch(({ cause }) => {
        const why = cause?.code ?? "the connection broke off";
        throw new Error(`The service did not answer, look at ANYRTC_BASE_URL: ${why}`, { cause });
      });
      const { status, headers } = response;
      const bodiless = [204, 205, 304].includes(status);
      return new Response(bodiless ? null : restore(await response.text(), account), {
        status,
        headers,
      });
    },
  };
}

const published = JSON.stringify(description);

/** Whether a text of an account tells anything: it is no region, and nothing that the description says itself. */
function isTelling(text: string | undefined): text is string {
  return text !== undefined && text.length > 3 && text !== who.cname && !published.includes(text);
}
