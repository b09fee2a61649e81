/** One line of the matrix. */
export interface Row {
  /** The claim that it shows. */
  readonly what: string;
  /** On what. */
  readonly where: string;
  /** Shows it, and says in a few words what came of it. */
  run(): Promise<string>;
}

/** Outcome of a row. */
export interface Outcome extends Row {
  readonly verdict: "passed" | "failed" | "skipped";
  /** Note of the row on itself, the reason why it was skipped, or the error. */
  readonly note: string;
  /** Duration, in milliseconds. */
  readonly duration: number;
}

/** Thrown by a row that cannot be shown here. The reason is printed. */
export class Skipped extends Error {}

/** Runs rows, some at a time, and keeps their order. */
export async function runRows(rows: readonly Row[], width: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...rows.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, row] = next;
      outcomes[index] = await outcomeOf(row);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return outcomes;
}

/** Runs a row. What it throws becomes part of the outcome. */
export async function outcomeOf(row: Row): Promise<Outcome> {
  const begin = performance.now();
  const end = (verdict: Outcome["verdict"], note: string): Outcome => ({
    ...row,
    verdict,
    note,
    duration: performance.now() - begin,
  });
  try {
    return end("passed", await row.run());
  } catch (error) {
    if (error instanceof Skipped) return end("skipped", error.message);
    return end("failed", error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
