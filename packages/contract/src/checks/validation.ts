import {
  type Validate,
  validateRequest,
  validateResponse,
} from "@cloud-recording/client/validation";
import { operationAt, operationsOf } from "@cloud-recording/openapi/reader";
import { type Entry, headerOf, type NamedCapture, placeOf } from "../capture.ts";
import { description } from "../description.ts";
import { parsed } from "../json.ts";

/** The generated checks of requests and responses, by operation. */
export interface Validators {
  readonly request: { readonly [operation: string]: Validate | undefined };
  readonly response: { readonly [operation: string]: { readonly [status: number]: Validate } };
}

/** Those that the client has. */
export const generated: Validators = { request: validateRequest, response: validateResponse };

const operations = operationsOf(description);

/**
 * Checks every request and response against the description: operation, credentials, content type, body, status.
 * A request may be wrong on purpose; then it must break exactly what its `_violates` says.
 */
export function validate(
  captures: readonly NamedCapture[],
  validators: Validators = generated,
): string[] {
  return captures.flatMap(({ name, capture }) =>
    capture.log.entries.flatMap((entry, index) => {
      const found = violationsOf(entry, validators).sort();
      const meant = [...(entry._violates ?? [])].sort();
      const problems = problemsOf(entry, validators);
      if (found.join() !== meant.join()) {
        problems.push(`the request breaks [${found}], and is meant to break [${meant}]`);
      }
      return problems.map((problem) => `${placeOf(name, index, entry)}: ${problem}`);
    }),
  );
}

/** Rules that a request breaks. */
function violationsOf({ request, _operation }: Entry, validators: Validators): string[] {
  const found: string[] = [];
  const { method, url, headers, postData } = request;
  if (operationAt(operations, method, url)?.operationId !== _operation) found.push("route");
  if (!/^Basic \S+$/.test(headerOf(headers, "authorization") ?? "")) found.push("authorization");
  const wanted = operations.find(({ operationId }) => operationId === _operation)?.request;
  if (wanted === undefined) return postData === undefined ? found : [...found, "body"];
  if (headerOf(headers, "content-type") !== wanted.mediaType) found.push("content-type");
  const body = parsed(postData?.text);
  if (body === undefined) return [...found, "json"];
  const violations = validators.request[_operation]?.(body.value) ?? [];
  const errors = violations.filter(({ severity }) => severity === "error");
  return [...found, ...errors.map(({ pointer, rule }) => `${pointer} ${rule}`)];
}

/** Problems of a response. */
function problemsOf({ response, _operation }: Entry, validators: Validators): string[] {
  const { status, headers, content } = response;
  const documented = operations
    .find(({ operationId }) => operationId === _operation)
    ?.responses.get(status);
  const check = validators.response[_operation]?.[status];
  if (documented === undefined || check === undefined)
    return [`status ${status} is not documented`];
  const type = headerOf(headers, "content-type");
  const problems =
    type?.split(";")[0] === documented.mediaType ? [] : [`the answer has the content type ${type}`];
  const body = parsed(content.text);
  if (body === undefined) return [...problems, "the answer is no JSON"];
  const errors = check(body.value).filter(({ severity }) => severity === "error");
  return [...problems, ...errors.map(({ message }) => `in the answer, ${message}`)];
}
