import { type Schema, Validator } from "@cfworker/json-schema";
import type { RJSFSchema, ValidatorType } from "@rjsf/utils";

/**
 * Lets a form find the variant of a union that its data belong to.
 *
 * The usual validator of these forms compiles code, which the security policy of the page forbids; this one interprets.
 * Errors are not its business: the generated checks of the client say them better.
 */
export const formValidator: ValidatorType<unknown, RJSFSchema> = {
  isValid: (schema, data) =>
    new Validator(schema as Schema, "2020-12").validate(data ?? null).valid,
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({}),
};
