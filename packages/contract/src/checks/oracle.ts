import { type Description, operationsOf } from "@cloud-recording/openapi/reader";
import { Ajv2020 } from "ajv/dist/2020.js";
import { description } from "../description.ts";

/** Says whether the description allows a body. */
export interface Oracle {
  /** Returns true if a request body is allowed. It is not called for a request without a body. */
  request(operation: string, body: unknown): boolean;
  /** Returns true if a response is allowed, false for a status that is not documented. */
  response(operation: string, status: number, body: unknown): boolean;
}

/** An independent oracle: the description as it stands, by a JSON Schema 2020-12 implementation, without our rules. */
export function oracleOf(from: Description = description): Oracle {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...from, $id: "description" });
  const compile = (schema: object) => {
    const { $ref } = schema as { $ref?: string };
    return ajv.compile($ref === undefined ? schema : { $ref: `description${$ref}` });
  };
  const requests = new Map<string, (body: unknown) => unknown>();
  const responses = new Map<string, (body: unknown) => unknown>();
  for (const { operationId: id, request, responses: answers } of operationsOf(from)) {
    if (request) requests.set(id, compile(request.schema));
    for (const [status, { schema }] of answers) responses.set(`${id} ${status}`, compile(schema));
  }
  return {
    request: (operation, body) => requests.get(operation)?.(body) === true,
    response: (operation, status, body) => responses.get(`${operation} ${status}`)?.(body) === true,
  };
}
