import { settleLayout } from "../../control/misplaced-layout.ts";
import { Refusal } from "../../control/refusal.ts";
import type { Requests } from "../../control/requests.ts";
import { chinese } from "../../generated/chinese.ts";
import { english } from "../../generated/english.ts";
import { ErrorCode, type KnownErrorCode } from "../../generated/error-codes.ts";
import { createRequestValidators } from "../../generated/validators.ts";
import type { Violation } from "../../generated/violation.ts";
import type { Call } from "../call.ts";
import { bodyLimit, tooLarge } from "../incoming/body-reader.ts";
import type { IncomingRequest } from "../incoming/incoming-request.ts";
import { type Deviation, standIn } from "../profiles/deviation.ts";
import type { Profile } from "../profiles/profile.ts";

const validators = createRequestValidators(english);
const chineseValidators = createRequestValidators(chinese);

/** Reads the body of a call and checks it against the description. */
export function readRequest<Operation extends keyof Requests>(
  call: Call,
  operation: Operation,
  text: string,
  profile: Profile,
): Requests[Operation] {
  const { body, moved } = settle(operation, parseJson(call.request, text));
  for (const name of moved) {
    call.warn(
      `\`${name}\` belongs in \`transcodingConfig\`.`,
      `\`${name}\` 应放在 \`transcodingConfig\` 中。`,
    );
  }

  const violations = violationsOf(operation, body, profile);
  if (violations.length > 0) judge(call, operation, body, violations, profile);
  const request = body as Requests[Operation];
  const wrongUid = profile.wrongUid(request);
  if (wrongUid !== undefined) throw new Refusal(ErrorCode.invalidParameter, wrongUid);
  return request;
}

/** Parses a body, which must be JSON (AMB-17). */
function parseJson(request: IncomingRequest, text: string): unknown {
  if (text.length > bodyLimit || Number(request.header("content-length")) > bodyLimit) {
    throw tooLarge();
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(
      ErrorCode.malformedRequest,
      "The request body is not valid JSON.",
      "请求包体不是合法的 JSON。",
    );
  }
}

/** Refuses a body for the worst of its violations, unless the dialect takes all that is wrong. */
function judge(
  call: Call,
  operation: keyof Requests,
  body: unknown,
  violations: readonly Violation[],
  profile: Profile,
): void {
  const taken: Deviation[] = [];
  let judged = body;
  let found = violations;
  // What is wrong in a place may be seen only after the place can be read at all.
  for (;;) {
    const others = profile.deviations.filter((deviation) => !taken.includes(deviation));
    const wrong = found.filter(isError).map(({ pointer }) => pointer);
    const next = standIn(judged, operation, others, wrong);
    if (next.found.length === 0) break;
    taken.push(...next.found);
    judged = next.body;
    found = violationsOf(operation, judged, profile);
  }
  if (found.length > 0) {
    const inChinese = chineseValidators[operation](judged);
    for (const violation of found) {
      if (isError(violation)) continue;
      call.warn(violation.message, sameOf(violation, inChinese)?.message ?? violation.message);
    }
  }
  const errors = found.filter(isError);
  const worst = errors.find(isChannelName) ?? errors[0];
  if (worst !== undefined) {
    const inChinese = sameOf(worst, chineseValidators[operation](judged));
    throw new Refusal(codeOf(operation, worst), worst.message, inChinese?.message);
  }
  for (const { warning } of taken) call.warn(warning.english, warning.chinese);
}

/** The violation of the same rule in the same place, as another language has it. */
function sameOf(violation: Violation, others: readonly Violation[]): Violation | undefined {
  return others.find(
    ({ pointer, rule }) => pointer === violation.pointer && rule === violation.rule,
  );
}

/** Violations of a body. A warning that the dialect refuses is an error. */
function violationsOf(operation: keyof Requests, body: unknown, profile: Profile): Violation[] {
  return validators[operation](body).map((violation) =>
    profile.refuses(operation, violation) ? { ...violation, severity: "error" } : violation,
  );
}

function settle(operation: keyof Requests, body: unknown): ReturnType<typeof settleLayout> {
  const starts = operation === "startMixRecording" || operation === "startIndividualRecording";
  return starts ? settleLayout(body) : { body, moved: [] };
}

function isError({ severity }: Violation): boolean {
  return severity === "error";
}

/** The code for a bad parameter (AMB-19, AMB-35). */
function codeOf(operation: keyof Requests, violation: Violation): KnownErrorCode {
  if (isChannelName(violation)) return ErrorCode.invalidChannelName;
  return operation === "updateLayout" ? ErrorCode.invalidLayout : ErrorCode.invalidParameter;
}

/** True for a channel name that is there, but illegal; a missing one is a missing parameter like others. */
function isChannelName({ pointer, rule }: Violation): boolean {
  return pointer === "/cname" && rule !== "required";
}
