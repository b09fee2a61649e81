import { UsageError } from "../usage-error.ts";

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file that people write: JSON, JSON5 or YAML. */
export interface Document {
  readonly name: string;
  readonly value: unknown;
  /** Place of a JSON Pointer; that of its parent if there is no such value. */
  locate(pointer: string): Place;
}

/** The file cannot be read as what it is. */
export class SyntaxProblem extends UsageError {
  readonly place: Place;

  constructor(name: string, place: Place, problem: string) {
    super(`${name}:${place.line}:${place.column}: ${problem}`);
    this.place = place;
  }
}

/** The names and indices of a JSON Pointer. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
