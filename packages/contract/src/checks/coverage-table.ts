import type { Coverage, Share } from "./coverage.ts";

/** The table of what is covered, in Markdown. */
export function coverageTable(coverage: Coverage): string {
  const { operations, errors, captures, provenances, missing } = coverage;
  const sum = (shares: readonly Share[]) => ({
    covered: shares.reduce((sum, { covered }) => sum + covered, 0),
    total: shares.reduce((sum, { total }) => sum + total, 0),
  });
  const statuses = sum(operations.map(({ statuses }) => statuses));
  const requests = sum(operations.map(({ requestProperties }) => requestProperties));
  const responses = sum(operations.map(({ responseProperties }) => responseProperties));
  const exchanges = operations.reduce((sum, { exchanges }) => sum + exchanges, 0);
  const called = operations.filter(({ exchanges }) => exchanges > 0).length;
  const found = errors.filter(({ captures }) => captures.length > 0).length;

  return [
    ...table(
      ["floor: 100 % of", "covered", "of", "share"],
      [
        row("operations", { covered: called, total: operations.length }),
        row("documented statuses of all operations", statuses),
        row("rows of the error catalogue", { covered: found, total: errors.length }),
        row("properties of requests", requests),
        row("properties of answers", responses),
      ],
    ),
    ...table(
      ["operation", "exchanges", "statuses", "request properties", "answer properties"],
      [
        ...operations.map(
          ({ operation, exchanges, statuses, requestProperties, responseProperties }) => [
            `\`${operation}\``,
            exchanges,
            ...[statuses, requestProperties, responseProperties].map(fraction),
          ],
        ),
        ["all", exchanges, fraction(statuses), fraction(requests), fraction(responses)],
      ],
    ),
    ...table(
      ["error", "name", "captures that have it"],
      errors.map(({ error, name, captures }) => [error, `\`${name}\``, few(captures)]),
    ),
    ...table(["provenance", "exchanges"], Object.entries(provenances)),
    ...table(
      ["capture", "shows", "exchanges"],
      captures.map(({ name, text, exchanges }) => [`\`${name}\``, text, exchanges]),
    ),
    ...(missing.length > 0 ? ["Missing:", ...missing.map((one) => `- ${one}`), ""] : []),
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

function row(what: string, share: Pick<Share, "covered" | "total">): (string | number)[] {
  const percent = share.total === 0 ? 100 : (100 * share.covered) / share.total;
  // Never rounded up to 100.
  return [what, share.covered, share.total, `${Math.floor(percent * 10) / 10} %`];
}

function fraction({ covered, total }: Pick<Share, "covered" | "total">): string {
  return `${covered} of ${total}`;
}

function few(captures: readonly string[]): string {
  const [first, second, ...others] = captures.map((name) => `\`${name}\``);
  if (first === undefined) return "none";
  const more = others.length > 0 ? [`${others.length} more`] : [];
  return [first, ...(second === undefined ? [] : [second]), ...more].join(", ");
}
