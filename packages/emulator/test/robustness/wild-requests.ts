import { demoProject } from "../../src/project.ts";
import type { Random } from "./random.ts";
import { wildBody } from "./wild-body.ts";
import type { WildRequest } from "./wild-request.ts";

const { appId, customerId, customerCertificate } = demoProject;
const credentials = `Basic ${btoa(`${customerId}:${customerCertificate}`)}`;
const segments = [
  ...["__proto__", "constructor", "%00", "%ff", "%E0%A4%A", "%2f", "..", ".", "", "*", "%"],
  ...["a".repeat(300), "mix", "%F0%9F%98%80", "null", "[object%20Object]", ";", "{}"],
];
const ends = ["acquire", "start", "update", "updateLayout", "query", "stop", "Start", "query/"];
const adminPaths = [
  ...["", "health", "clock", "clock/advance", "faults", "faults/fault-1", "sessions", "requests"],
  ...["channels", "sessions/x", "sessions/x/abort", `channels/${appId}/room/participants`],
  ...[`channels/${appId}/room/participants/anna`, "channels/__proto__/x", "nothing"],
];
const faultTexts = [
  ...["code=65", "status=204", "status=304", "status=205", "status=200; body=html", "drop=before"],
  ...[
    "drop=after",
    "body=truncated",
    "__proto__=1",
    "constructor",
    "status=999",
    "effect=backuped",
  ],
  ...["message=__proto__", "code=__proto__", "delay=1", "delay=-1", "=", ";;;", "flaky-network"],
  ...["status=503; acts=true", "uid-clash", "code=1e400", "message=ok; status=599"],
];

/** Any request: mostly near those of the API, sometimes far away. */
export function wildRequest(random: Random): WildRequest {
  const path = wildPath(random);
  const isAdmin = path.startsWith("/_emulator");
  const usual = path.includes("query") ? "GET" : "POST";
  const verbs = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PURGE"];
  const method = random.below(isAdmin ? 2 : 5) > 0 ? usual : random.pick(verbs);
  const hasBody = method !== "GET" && method !== "HEAD" && random.below(8) > 0;
  return {
    method,
    path,
    headers: wildHeaders(random),
    body: hasBody ? wildBody(random) : undefined,
  };
}

function wildPath(random: Random): string {
  const odd = (usual: string) => (random.below(6) === 0 ? random.pick(segments) : usual);
  const kind = random.below(10);
  if (kind === 0) return `/_emulator/${random.pick(adminPaths)}`;
  if (kind === 1)
    return `/${Array.from({ length: random.below(8) }, () => random.pick(segments)).join("/")}`;
  const start = `/${odd("v1")}/${odd("apps")}/${odd(appId)}/${odd("cloud_recording")}`;
  const end = random.pick(ends);
  const query = random.pick(["", "", "", "?", "?a=1&a=2", "?__proto__=1", "?%"]);
  if (end === "acquire") return `${start}/${end}${query}`;
  const resource = `${start}/resourceid/${odd("AAAA".repeat(64))}`;
  const mode = `mode/${odd(random.pick(["mix", "individual"]))}`;
  if (end === "start") return `${resource}/${mode}/${end}${query}`;
  return `${resource}/sid/${odd("0123456789abcdef")}/${mode}/${end}${query}`;
}

function wildHeaders(random: Random): [string, string][] {
  const often = () => random.below(10) > 0;
  const wildText = () =>
    random.pick(["", "x".repeat(2000), "\u00ff\u0080", "Basic", "Basic =", ","]);
  const headers: [string, string][] = [
    ["authorization", often() ? credentials : wildText()],
    [
      "content-type",
      often() ? "application/json;charset=utf-8" : random.pick(["application/json", "a/b", ""]),
    ],
  ];
  if (random.below(12) === 0) headers.push(["x-emulator-fault", random.pick(faultTexts)]);
  if (random.below(12) === 0)
    headers.push(["origin", random.pick(["http://localhost", "null", "http://evil.test", "%"])]);
  if (random.below(20) === 0)
    headers.push(
      ["accept-encoding", "gzip"],
      [random.pick(["cookie", "x-a", "range"]), wildText()],
    );
  return headers;
}
