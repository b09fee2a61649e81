import { randomInt } from "node:crypto";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { type AccountFlags, clientOf } from "../settings/client.ts";

interface Flags extends AccountFlags {
  readonly cname: string;
  readonly uid?: string | undefined;
  readonly expiredHour?: number | undefined;
}

/** Acquires a resource ID. */
export default async function acquire(run: Run<Flags>): Promise<number> {
  const { cname, uid = String(randomInt(100_000_000, 1_000_000_000)), expiredHour } = run.flags;
  const cloud = await clientOf(run);
  const resource = await cloud.acquire({ cname, uid, resourceExpiredHour: expiredHour });
  run.output.result({ type: "resource", resource }, run.texts.acquired(resource.resourceId));
  return ExitCode.Success;
}
