/** One thing that is wrong with a request body. */
export interface Violation {
  /** An error is refused; a warning is only reported. */
  severity: "error" | "warning";
  /** JSON Pointer of the place in the body. */
  pointer: string;
  /** The JSON Schema keyword or the id of the rule that is broken. */
  rule: string;
  /** Sentence for people: place, expectation, finding and advice, without the value of any secret. */
  message: string;
  /** Expectation of the description. */
  expected: string;
  /** Value of a harmless field, or its type. */
  got: string;
  /** Advice, if there is any. */
  hint?: string | undefined;
}

/**
 * Checks one request body. An empty list means that nothing is wrong.
 *
 * @param recording what is known of the recording that the body is for
 */
export type Validate = (body: unknown, recording?: object) => Violation[];
