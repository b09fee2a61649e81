import { defaultBaseUrl, environmentVariables } from "@cloud-recording/client";
import {
  CloudRecording,
  ConfigurationError,
  createHttpFetch,
  isNetworkError,
  isTimeoutError,
} from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { exitCodeOf } from "../output/report-error.ts";
import { table } from "../output/table.ts";
import { type AccountFlags, accountOf } from "../settings/client.ts";

type CheckName = "node" | "credentials" | "proxy" | "service" | "clock" | "account";

/** Result of one check. */
interface Check {
  readonly check: CheckName;
  readonly isGood: boolean;
  readonly text: string;
}

/** Largest difference of the clocks that nobody notices, in seconds. */
const clockTolerance = 30;

/** Checks what a call needs, in the order in which a failure explains later ones. */
export default async function doctor(run: Run<AccountFlags>): Promise<number> {
  const { output, texts, environment } = run;
  const checks: Check[] = [];
  let exitCode: number = ExitCode.Success;
  const note = (check: CheckName, isGood: boolean, text: string, code: number = ExitCode.Usage) => {
    checks.push({ check, isGood, text });
    if (!isGood && exitCode === ExitCode.Success) exitCode = code;
  };

  const report = () => {
    const rows = checks.map(({ check, isGood, text }) => [
      isGood ? output.style("green", "✓") : output.style("red", "✗"),
      texts.checks[check],
      text,
    ]);
    output.result({ type: "doctor", checks }, table(rows, output.columns));
    return exitCode;
  };

  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split(".").map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 19);
  note("node", isNew, isNew ? node : texts.check.nodeOld(node));

  const { store: _, ...options } = await accountOf(run);
  const names = ["appId", "customerId", "customerCertificate"] as const;
  const missing = names.filter((name) => !options[name]).map((name) => environmentVariables[name]);
  note(
    "credentials",
    missing.length === 0,
    missing.length === 0 ? "" : texts.check.missing(missing),
  );

  const { baseUrl = defaultBaseUrl, allowHttp } = options;
  const problem = configurationProblem(baseUrl, allowHttp);
  if (problem !== undefined) {
    const isAddress = problem.option === "baseUrl";
    const { message } = problem;
    if (isAddress) note("service", false, message);
    else note("proxy", false, texts.check.proxyWrong(message));
    return report();
  }
  const { host } = new URL(baseUrl);
  const before = performance.now();
  const response = await createHttpFetch(environment)(baseUrl, {
    method: "HEAD",
    signal: AbortSignal.timeout(10_000),
  }).catch((error: unknown) => error);
  if (response instanceof Error || !(response as Response).headers) {
    note("service", false, texts.check.unreachable(host), ExitCode.Network);
  } else {
    const { headers } = response as Response;
    const elapsed = Math.round(performance.now() - before);
    note("service", true, texts.check.reachable(host, elapsed));
    const date = Date.parse(headers.get("date") ?? "");
    const difference = Math.round((Date.now() - date) / 1000);
    if (Number.isNaN(date)) note("clock", true, texts.check.clockUnknown);
    else if (Math.abs(difference) > clockTolerance)
      note("clock", false, texts.check.clockOff(difference), ExitCode.Refused);
    else note("clock", true, texts.check.clockRight);
    if (missing.length > 0) note("account", false, texts.check.skipped);
    else {
      const cloud = new CloudRecording({ ...options, retry: false });
      // A resource ID alone starts nothing and costs nothing.
      await cloud.acquire({ cname: "cloud-recording-doctor", uid: "1" }).then(
        () => note("account", true, texts.check.accepted),
        (error: unknown) => {
          const isLost = isNetworkError(error) || isTimeoutError(error);
          const text = isLost ? texts.check.unreachable(host) : (error as Error).message;
          note("account", false, text, exitCodeOf(error));
        },
      );
    }
  }
  return report();
}

/** The reason why no call can be made to an address: the address itself, or the proxy. */
function configurationProblem(
  baseUrl: string,
  allowHttp: boolean | undefined,
): ConfigurationError | undefined {
  try {
    const account = { appId: "-", customerId: "-", customerCertificate: "-" };
    new CloudRecording({ ...account, baseUrl, allowHttp });
    return undefined;
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}
