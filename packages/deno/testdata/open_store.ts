// Opens a session store, and prints what came of it.
import { openKvSessionStore } from "@cloud-recording/deno";

try {
  const [path] = Deno.args;
  using store = await openKvSessionStore(path === undefined ? {} : { path });
  console.log((await store.list()).length);
} catch (error) {
  console.log(String(error));
}
