import { settleLayout } from "../../control/misplaced-layout.ts";
import { Refusal } from "../../control/refusal.ts";
import type { Requests } from "../../control/requests.ts";
import { type Violation, validateRequest } from "../../generated/validators.ts";
import type { Call } from "../call.ts";
import { parseJson } from "../incoming/body-reader.ts";
import type { Profile } from "../profile.ts";

/** Reads the body of a call and checks it against the description. */
export function readRequest<Operation extends keyof Requests>(
  call: Call,
  operation: Operation,
  text: string,
  profile: Profile,
): Requests[Operation] {
  const { body, moved } = settle(operation, parseJson(call.request, text));
  for (const name of moved) call.warn(`\`${name}\` belongs in \`transcodingConfig\`.`);

  const violations = validateRequest[operation](body);
  if (violations.length > 0) judge(call, operation, violations, profile);
  const request = body as Requests[Operation];
  const wrongUid = profile.wrongUid(request);
  if (wrongUid !== undefined) throw new Refusal(2, wrongUid);
  return request;
}

/** Refuses a body for the worst of its violations, unless all are worth a warning only. */
function judge(
  call: Call,
  operation: keyof Requests,
  violations: readonly Violation[],
  profile: Profile,
): void {
  const isError = (violation: Violation) =>
    violation.severity === "error" && !profile.tolerates(violation);
  for (const violation of violations) if (!isError(violation)) call.warn(violation.message);
  const errors = violations.filter(isError);
  const worst = errors.find(isChannelName) ?? errors[0];
  if (worst !== undefined) throw new Refusal(codeOf(operation, worst), worst.message);
}

function settle(operation: keyof Requests, body: unknown): ReturnType<typeof settleLayout> {
  const starts = operation === "startMixRecording" || operation === "startIndividualRecording";
  return starts ? settleLayout(body) : { body, moved: [] };
}

/** Which of the codes for a bad parameter it is (AMB-19, AMB-35). */
function codeOf(operation: keyof Requests, violation: Violation): 2 | 1013 | 1028 {
  if (isChannelName(violation)) return 1013;
  return operation === "updateLayout" ? 1028 : 2;
}

/** A channel name that is there, but illegal; a missing one is a missing parameter like others. */
function isChannelName({ pointer, rule }: Violation): boolean {
  return pointer === "/cname" && rule !== "required";
}
