/** Saves sessions, says so, and stays until it is killed. Its configuration comes from the environment. */
import process from "node:process";
import { fileSessionStore } from "@cloud-recording/node";

const { STORE = "", SESSIONS = "[]" } = process.env;
const store = fileSessionStore(STORE);
for (const session of JSON.parse(SESSIONS)) await store.save(session);
// By the name that others know it by.
console.log(JSON.stringify((await store.list()).map(({ resourceId }) => resourceId)));
setInterval(() => {}, 1000);
