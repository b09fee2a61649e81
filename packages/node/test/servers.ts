import http, { type RequestListener } from "node:http";
import https from "node:https";
import net, { type AddressInfo, type Socket } from "node:net";
import { generate } from "selfsigned";
import { afterEach } from "vitest";

const servers: net.Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** Listens on a port of the loopback address, until the test ends. Returns host and port. */
export async function listen(server: net.Server): Promise<string> {
  servers.push(server);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves HTTP. Returns a URL. */
export const serve = async (listener: RequestListener): Promise<string> =>
  `http://${await listen(http.createServer(listener))}/`;

/** Serves a protocol of its own on each connection. Returns a URL. */
export const serveRaw = async (onConnection: (socket: Socket) => void): Promise<string> =>
  `http://${await listen(net.createServer(onConnection))}/`;

/** A certificate for some host names, and the key for it. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate that is signed by itself. */
export async function identityOf(...names: readonly string[]): Promise<Identity> {
  const altNames = names.map((value) =>
    net.isIP(value) ? { type: 7 as const, ip: value } : { type: 2 as const, value },
  );
  const { cert, private: key } = await generate([{ name: "commonName", value: names[0] ?? "" }], {
    keyType: "ec",
    extensions: [{ name: "subjectAltName", altNames }],
  });
  return { cert, key };
}

/** Serves HTTPS. Returns host and port. */
export const serveSecure = (identity: Identity, listener: RequestListener): Promise<string> =>
  listen(https.createServer(identity, listener));

/** Number of connections to servers of this file that are open at their end. */
export function openConnections(): number {
  return sockets.size;
}
