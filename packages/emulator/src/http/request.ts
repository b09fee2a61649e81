import { settleLayout } from "../control/misplaced-layout.ts";
import { Refusal } from "../control/refusal.ts";
import type { Requests } from "../control/requests.ts";
import { type Violation, validateRequest } from "../generated/validators.ts";
import { readJson } from "./body.ts";
import { type CallContext, warn } from "./call.ts";
import type { Profile } from "./profile.ts";

/** Reads the body of a call and checks it against the description. */
export async function readRequest<Operation extends keyof Requests>(
  c: CallContext,
  operation: Operation,
  profile: Profile,
): Promise<Requests[Operation]> {
  const { body, moved } = settle(operation, await readJson(c, profile));
  for (const name of moved) warn(c, `\`${name}\` belongs in \`transcodingConfig\`.`);

  const violations = validateRequest[operation](body);
  const isError = (violation: Violation) =>
    violation.severity === "error" && !profile.tolerates(violation);
  for (const violation of violations) if (!isError(violation)) warn(c, violation.message);
  const errors = violations.filter(isError);
  const worst = errors.find(isChannelName) ?? errors[0];
  if (worst !== undefined) throw new Refusal(codeOf(operation, worst), worst.message);
  const request = body as Requests[Operation];
  const wrongUid = profile.wrongUid(request);
  if (wrongUid !== undefined) throw new Refusal(2, wrongUid);
  return request;
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
