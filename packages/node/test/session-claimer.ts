/**
 * Lists each folder that a line of its input names, by the names that others know its sessions by, and stays until it is
 * killed. With DIE_AT, it is killed before its system call of that number that changes a file.
 */
import fs from "node:fs";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileSessionStore } from "@cloud-recording/node";

let calls = 0;
const { DIE_AT } = process.env;
for (const name of ["writeFileSync", "linkSync", "renameSync", "rmSync"] as const) {
  const call = fs[name] as (...values: unknown[]) => unknown;
  const counted = (...values: unknown[]) => {
    if (String(calls++) === DIE_AT) process.kill(process.pid, "SIGKILL");
    return call(...values);
  };
  Object.assign(fs, { [name]: counted });
}

console.log("ready");
for await (const folder of createInterface(process.stdin)) {
  const sessions = await fileSessionStore(folder).list();
  console.log(JSON.stringify(sessions.map(({ resourceId }) => resourceId)));
}
