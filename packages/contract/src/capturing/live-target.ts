import { description } from "../description.ts";
import { who } from "../outcome.ts";
import { type Account, restore, substitute } from "./account.ts";
import type { Scenario } from "./scenario.ts";
import type { Target } from "./target.ts";

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

/** True if a text of an account must not be shown: it is no region, and does not stand in the description. */
function isTelling(text: string | undefined): text is string {
  return text !== undefined && text.length > 3 && text !== who.cname && !published.includes(text);
}
