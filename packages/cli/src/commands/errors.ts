import type { CommonFlags, Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { type ErrorEntry, errorTexts } from "../generated/errors.ts";
import { table } from "../output/table.ts";

/** Explains errors: those with a code or a status, those whose texts hold words, or all. */
export default async function errors(run: Run<CommonFlags>, ...words: string[]): Promise<number> {
  const { output, texts, language } = run;
  const { service, gateway } = errorTexts[language];
  const query = words.join(" ").trim();
  const all = [
    ...Object.entries(service).map(([code, entry]) => ({ code: Number(code), ...entry })),
    ...Object.entries(gateway).map(([message, entry]) => ({ gatewayMessage: message, ...entry })),
  ];
  const byCode = all.filter((error) => "code" in error && String(error.code) === query);
  const found =
    query === "" ? all : byCode.length > 0 ? byCode : all.filter((error) => matches(error, query));
  if (found.length === 0) {
    output.result({ type: "errors", errors: [] }, texts.noSuchError(query));
    return ExitCode.Refused;
  }
  const { errorColumns } = texts;
  const text = query
    ? found.map((error) => {
        const { status, meaning, cause, remedy } = error;
        const head = output.style(
          "bold",
          "code" in error ? `${error.code} ${error.name}` : error.gatewayMessage,
        );
        const rows = Object.entries({ status: String(status), meaning, cause, remedy }).map(
          ([name, value]) => [`  ${errorColumns[name as keyof typeof errorColumns]}`, value ?? ""],
        );
        return `${head}\n${table(rows, output.columns)}`;
      })
    : [
        table(
          found.map((error) => [
            "code" in error ? String(error.code) : String(error.status),
            "code" in error ? error.meaning : `${error.gatewayMessage}: ${error.meaning}`,
          ]),
          output.columns,
        ),
      ];
  output.result({ type: "errors", errors: found }, text.join("\n\n"));
  return ExitCode.Success;
}

function matches(
  error: ErrorEntry & { readonly gatewayMessage?: string | undefined },
  query: string,
): boolean {
  if (String(error.status) === query) return true;
  const { name, meaning, cause, remedy, gatewayMessage } = error;
  const text = [name, meaning, cause, remedy, gatewayMessage].join("\n").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
