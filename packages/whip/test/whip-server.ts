import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Sends } from "../src/protocol.ts";
import type { Whip } from "../src/whip.ts";

/** A server of an endpoint, with the users who are there and what they send. */
export class WhipServer {
  readonly #server: Server;
  readonly users: Map<string, Sends> = new Map();

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Opens it on a free port. The path of a user is `/stage/whip/UID`. */
  static async open(whip: Whip): Promise<WhipServer> {
    const server = createServer(async (incoming, outgoing) => {
      const { method = "GET", headers, url = "/" } = incoming;
      const body = method === "POST" ? { body: await buffer(incoming) } : {};
      const request = new Request(`http://localhost${url}`, {
        ...{ method, headers: headers as Record<string, string> },
        ...body,
      });
      const [, , , uid = "", id] = url.split("/");
      const publisher = {
        ...{ channel: "stage", uid },
        onSends: (sends: Sends) => served.users.set(uid, sends),
        onLeave: () => served.users.delete(uid),
      };
      const response = await (id === undefined
        ? whip.open(request, publisher, url)
        : whip.change(request, id));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    });
    const served = new WhipServer(server);
    await once(server.listen(0, "127.0.0.1"), "listening");
    return served;
  }

  /** URL at which a user sends. */
  urlOf(uid: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/stage/whip/${uid}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
