import type { RequestBodies } from "../generated/request-bodies.ts";
import type { RequestValidators } from "../generated/request-validators.ts";
import type { Violation } from "../generated/violation.ts";

/** The part of Standard Schema v1 that validators share, see https://standardschema.dev. */
export interface StandardSchemaV1<Value> {
  /** The properties that Standard Schema defines. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** A valid value, or the faults of an invalid one. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One fault, and the path that leads to it. */
export interface StandardIssue {
  /** Description of the fault: place, expectation, finding, remedy. */
  readonly message: string;
  /** Names of the properties that lead to the place. */
  readonly path: readonly (string | number)[];
}

export type { RequestBodies };

/** The check of each request body as a Standard Schema, by operation id of the description. */
export type RequestSchemas = {
  readonly [Operation in keyof RequestBodies]: StandardSchemaV1<RequestBodies[Operation]>;
};

/** Creates Standard Schemas from checks. Warnings are not issues. */
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
