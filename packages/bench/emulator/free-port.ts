import { once } from "node:events";
import { createServer } from "node:net";

/** Where the ports begin that systems give to outgoing connections. A server there may find its port taken. */
const ephemeral = 32768;
let next = 20_000 + (process.pid % 10_000);

/** A port of the loopback address that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next;
    next = next + 1 < ephemeral ? next + 1 : 20_000;
    const probe = createServer().listen(port, "127.0.0.1");
    const free = await once(probe, "listening").then(
      () => true,
      () => false,
    );
    if (!free) continue;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }
}
