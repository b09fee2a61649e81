/** A layout, a participant or a canvas that cannot be arranged. */
export class InvalidLayoutError extends RangeError {
  static {
    InvalidLayoutError.prototype.name = "InvalidLayoutError";
  }

  /** JSON Pointer to what is wrong, in an object of `layout`, `participants` and `canvas`. */
  readonly pointer: string;

  /**
   * @param pointer where it is
   * @param expected what may stand there, such as "an array"
   * @param got what stands there
   */
  constructor(pointer: string, expected: string, got: unknown) {
    super(`\`${pointer}\` must be ${expected}, got ${told(got)}`);
    this.pointer = pointer;
  }
}

/** True if an error means that a layout cannot be arranged. */
export function isInvalidLayoutError(error: unknown): error is InvalidLayoutError {
  return error instanceof InvalidLayoutError;
}

/** Describes a value: a short one itself, or its kind. */
function told(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `an array of length ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
