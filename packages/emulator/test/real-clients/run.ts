import type { Emulator } from "../../src/emulator.ts";
import type { Client, Ending, Step } from "./client.ts";

/** The end of a client's requests, and the file names that it has read. */
export interface Run {
  readonly ending: Ending;
  readonly files: readonly string[];
}

interface ListedFile {
  readonly filename?: string;
  readonly fileName?: string;
}

/** Members that clients read, in either dialect. */
interface Body {
  readonly Body?: Body;
  readonly code?: number;
  readonly resourceId?: string;
  readonly sid?: string;
  readonly serverResponse?: { readonly fileList?: string | readonly ListedFile[] };
}

/** Sends the requests of a client, one after another, until one is refused. */
export async function run(client: Client, emulator: Emulator, origin: string): Promise<Run> {
  const { appId, customerId, customerCertificate } = emulator.project;
  const credentials = btoa(`${customerId}:${customerCertificate}`);
  const headers = {
    ...client.headers,
    authorization: `${client.scheme ?? "Basic "}${credentials}`,
  };
  const { cname, uid, mode } = client;
  const files = new Set<string>();

  async function send(step: Step, path: string, clientRequest: object | undefined): Promise<Body> {
    const isQuery = step === "query";
    const url = `${origin}/v1/apps/${appId}/cloud_recording/${path}`;
    const settings = clientRequest === undefined ? {} : { clientRequest };
    const response = await fetch(url, {
      headers,
      ...(isQuery ? {} : { method: "POST", body: JSON.stringify({ cname, uid, ...settings }) }),
    });
    const answer = (await response.json()) as Body;
    if (answer.code !== undefined || !response.ok) throw { at: step, code: answer.code };
    const body = answer.Body ?? answer;
    const { fileList } = body.serverResponse ?? {};
    for (const file of [fileList ?? []].flat()) {
      files.add(typeof file === "string" ? file : (file.fileName ?? file.filename ?? ""));
    }
    return body;
  }

  try {
    const { resourceId } = await send("acquire", "acquire", client.acquire);
    const resource = `resourceid/${resourceId}`;
    const { sid } = await send("start", `${resource}/mode/${mode}/start`, client.start);
    const session = `${resource}/sid/${sid}/mode/${mode}`;
    await send("query", `${session}/query`, undefined);
    if (client.update) await send("update", `${session}/update`, client.update);
    if (client.updateLayout) {
      await send("updateLayout", `${session}/updateLayout`, client.updateLayout);
    }
    await send("stop", `${session}/stop`, client.stop);
    return { ending: "success", files: [...files] };
  } catch (refused) {
    return { ending: refused as Ending, files: [...files] };
  }
}
