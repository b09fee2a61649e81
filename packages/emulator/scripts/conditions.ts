import type { KnownErrorCode, KnownGatewayMessage } from "../src/generated/error-codes.ts";
import { gatewayErrors, serviceErrors } from "../src/generated/errors.ts";

/** A condition under which a call is no plain success, and what its answer is. */
export interface Condition {
  readonly id: string;
  /** For people, in Markdown. */
  readonly when: string;
  readonly answer: KnownErrorCode | KnownGatewayMessage | "backuped" | "aborted";
  /** Statements that say so. */
  readonly requirements: string;
}

/** All conditions, in the order of the checks: the first one that holds decides the answer. */
export const conditions: readonly Condition[] = [
  row("path", "the path or method is none", "no Route matched with those values", "AMB-16"),
  row(
    "credentials",
    "the credentials are unknown, or not those of the App ID",
    "Invalid authentication credentials",
    "AMB-11, HTTP-401",
  ),
  row("appId", "the App ID is unknown", "invalid appid", "MSG-01"),
  row("enabled", "recording is not enabled for the App ID", 62, "ERR-62, AMB-18"),
  row(
    "rate",
    "more than 10 calls of the App ID within a second",
    "API rate limit exceeded",
    "GEN-18, AMB-22",
  ),
  row(
    "contentType",
    "the content type is not literally `application/json;charset=utf-8` (not for `query`)",
    8,
    "ERR-8a, AMB-13",
  ),
  row("size", "the body is larger than 1 MiB", 8, "AMB-17"),
  row("json", "the body is not JSON", 8, "ERR-8d"),
  row("cname", "the channel name is invalid", 1013, "ERR-1013, AMB-32"),
  row(
    "layoutBody",
    "the body of `updateLayout` does not fit the description",
    1028,
    "ERR-1028, AMB-19",
  ),
  row("body", "the body of another call does not fit the description", 2, "ERR-2, AMB-19"),
  row("layoutMode", "`updateLayout` in individual mode", 1028, "AMB-37"),
  row("resourceId", "the resource ID was never issued", 1001, "ERR-1001, AMB-87"),
  row("otherAppId", "the resource ID is one of another App ID", 1003, "ERR-1003, AMB-20"),
  row("otherCname", "the resource ID is one of another channel", 432, "ERR-432, AMB-33"),
  row("otherUid", "the resource ID is one of another recorder", 432, "ERR-432"),
  row(
    "running",
    "`start`: the resource ID was used, and its recording is running",
    7,
    "ERR-7, AMB-27",
  ),
  row("used", "`start`: the resource ID was used, and its recording has ended", 433, "AMB-27"),
  row("old", "`start`: the resource ID is five minutes old", 433, "ERR-433, AMB-42"),
  row("rival", "`start`: the UID records the channel already", 53, "ERR-53, AMB-34"),
  row("sid", "the recording ID is not the one of the resource ID", 1003, "ERR-1003"),
  row("mode", "the mode is not the one of `start`", 432, "AMB-37"),
  row("expiredQuery", "`query`: `resourceExpiredHour` is over", 404, "SEQ-17, AMB-28"),
  row("expired", "other calls: `resourceExpiredHour` is over", 433, "SEQ-17, AMB-28"),
  row("stoppedTwice", "`stop`: the recording was stopped already", 49, "ERR-49"),
  row(
    "exiting",
    "`query`: the recording was stopped within the last two seconds",
    501,
    "ERR-501, AMB-24",
  ),
  row(
    "stopped",
    "`query`, `update`, `updateLayout`: the recording was stopped",
    404,
    "QRY-07, AMB-24",
  ),
  row("idle", "the recorder has left a channel that was idle for too long", 404, "REC-29, AMB-93"),
  row("uidTaken", "a user of the channel has the UID of the recorder", 404, "QRY-06, AMB-31"),
  row(
    "token",
    "the project has App Certificate enabled, and `start` has no `token`",
    404,
    "START-25, QRY-06",
  ),
  row("worker", "`query`: the recorder is not found yet (option `workerDelay`)", 404, "QRY-06"),
  row(
    "aborted",
    "`query`: the recorder broke off within the last two seconds",
    "aborted",
    "QRES-36",
  ),
  row("excluded", "`update`: a list for a medium that `streamTypes` excludes", 2, "UPD-16, UPD-25"),
  row("empty", "`stop`: nobody who is subscribed has sent a stream", 435, "ERR-435, AMB-09"),
  row(
    "backuped",
    "`stop`: part of the files is in the backup (scenario `backup-upload`)",
    "backuped",
    "AMB-92",
  ),
  row("jitter", "a fault with code 65; the resource ID stays good", 65, "ERR-65, AMB-29"),
];

/** The answer of a condition: its status, and its body as far as it is always the same. */
export function answerOf({ answer }: Condition): { status: number; body: object } {
  if (answer === "aborted") return { status: 200, body: body({ status: 20 }, 200) };
  if (answer === "backuped") return { status: 206, body: body({ uploadingStatus: answer }, 206) };
  return typeof answer === "number"
    ? { status: serviceErrors[answer].status, body: { code: answer } }
    : { status: gatewayErrors[answer].status, body: { message: answer } };
}

/** The conditions as a table in Markdown. */
export function conditionTable(): string {
  const rows = conditions.map((condition) => {
    const { status, body: json } = answerOf(condition);
    const { answer, when, requirements } = condition;
    const meaning = typeof answer === "number" ? serviceErrors[answer].meaning : "";
    return `| ${when} | ${status} | \`${JSON.stringify(json)}\` | ${meaning} | ${requirements} |`;
  });
  const head = ["| condition | status | body | meaning | statements |", "|---|---|---|---|---|"];
  return [...head, ...rows, ""].join("\n");
}

function body(serverResponse: object, code: number): object {
  return { Code: code, Body: { serverResponse } };
}

function row(
  id: string,
  when: string,
  answer: Condition["answer"],
  requirements: string,
): Condition {
  return { id, when, answer, requirements };
}
