import {
  type Description,
  type Operation,
  resolve,
  type Schema,
} from "@cloud-recording/openapi/reader";
import { type CatalogueRow, gatewayRows, serviceRows } from "../catalogue/catalogue.ts";

/** A response of an operation, with the errors that it may carry. */
export interface DocumentedResponse {
  readonly status: number;
  readonly text: string;
  readonly errors: readonly CatalogueRow[];
  readonly examples: readonly { readonly summary: string; readonly value: unknown }[];
}

/** Every documented response of an operation, in the order of their status. */
export function documentedResponses(
  operation: Operation,
  description: Description,
  language: string,
): DocumentedResponse[] {
  const service = serviceRows(language);
  const gateway = gatewayRows(language);
  return [...operation.responses].map(([status, { examples }]) => {
    const response = operation.definition.responses[status];
    const { description: text } = resolve(response ?? {}, description) as { description: string };
    const errors = Object.values(examples).flatMap(({ value }) => {
      const { code, message } = value as { code?: number; message?: string };
      return [
        ...service.filter(({ key }) => key === String(code)),
        ...gateway.filter(({ key }) => key === message),
      ];
    });
    return { status, text, errors, examples: Object.values(examples) };
  });
}

/** A call that can follow a response. */
export interface NextCall {
  readonly text: string;
  readonly operationId: string;
}

/** The calls that can follow a success. */
export function nextCalls({ definition }: Operation, description: Description): NextCall[] {
  const [success] = Object.values(definition.responses);
  const { links = {} } = resolve(success ?? {}, description) as { readonly links?: object };
  return Object.values(links).map((link: object) => {
    const { description: text, operationId } = resolve(link, description) as {
      readonly description: string;
      readonly operationId: string;
    };
    return { text, operationId };
  });
}

/** The body of one or more responses. */
export interface ResponseBody {
  readonly statuses: readonly number[];
  readonly schema: Schema;
}

/** The bodies of an operation's responses; responses with the same body share it. */
export function responseBodies({ responses }: Operation): ResponseBody[] {
  const bodies = new Map<string, ResponseBody>();
  for (const [status, { schema }] of responses) {
    const key = JSON.stringify(schema);
    bodies.set(key, { schema, statuses: [...(bodies.get(key)?.statuses ?? []), status] });
  }
  return [...bodies.values()];
}
