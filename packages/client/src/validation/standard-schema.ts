import type { RequestValidators } from "./generated/request-validators.ts";
import type { components } from "./generated/schema.ts";
import type { Violation } from "./generated/violation.ts";

/** The part of Standard Schema v1 that validators share, see https://standardschema.dev. */
export interface StandardSchemaV1<Value> {
  /** What Standard Schema defines. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value };
  };
}

/** A value that is right, or what is wrong with it. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, and the members that lead to it. */
export interface StandardIssue {
  /** What is wrong, where, what was expected and what to do. */
  readonly message: string;
  /** The members that lead to the place. */
  readonly path: readonly (string | number)[];
}

/** The request bodies, by operation id of the description. */
export interface RequestBodies {
  /** The body of `acquire`. */
  readonly acquireResource: components["schemas"]["AcquireRequest"];
  /** The body of `start` in mix mode. */
  readonly startMixRecording: components["schemas"]["StartMixRequest"];
  /** The body of `start` in individual mode. */
  readonly startIndividualRecording: components["schemas"]["StartIndividualRequest"];
  /** The body of `update`. */
  readonly updateSubscription: components["schemas"]["UpdateRequest"];
  /** The body of `updateLayout`. */
  readonly updateLayout: components["schemas"]["UpdateLayoutRequest"];
  /** The body of `stop`. */
  readonly stopRecording: components["schemas"]["StopRequest"];
}

/** The check of each request body as a Standard Schema, by operation id of the description. */
export type RequestSchemas = {
  readonly [Operation in keyof RequestBodies]: StandardSchemaV1<RequestBodies[Operation]>;
};

/** Makes Standard Schemas out of checks. Warnings are no issues. */
export function createRequestSchemas(validateRequest: RequestValidators): RequestSchemas {
  const entries = Object.entries(validateRequest).map(([operation, validate]) => {
    const check = (value: unknown) => {
      const errors = validate(value).filter(({ severity }) => severity === "error");
      return errors.length > 0 ? { issues: errors.map(issueOf) } : { value };
    };
    return [
      operation,
      { "~standard": { version: 1, vendor: "cloud-recording", validate: check } },
    ] as const;
  });
  return Object.fromEntries(entries) as never;
}

/** A JSON Pointer as a path: members of arrays by number. */
function issueOf({ message, pointer }: Violation): StandardIssue {
  const names = pointer.split("/").slice(1);
  const path = names.map((name) => {
    const plain = name.replaceAll("~1", "/").replaceAll("~0", "~");
    return /^\d+$/.test(plain) ? Number(plain) : plain;
  });
  return { message, path };
}
