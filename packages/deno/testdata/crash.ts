// Writes a session down, and dies at once.
import { openKvSessionStore, type SavedSession } from "@cloud-recording/deno";

const [path = "", session = ""] = Deno.args;
const store = await openKvSessionStore({ path });
await store.save(JSON.parse(session) as SavedSession);
Deno.kill(Deno.pid, "SIGKILL");
