/** Language of texts for people. */
export type Language = "en" | "zh-CN";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Arguments without `--lang`, and the language that they or the environment choose. */
export function chooseLanguage(
  argv: readonly string[],
  environment: Environment,
): { readonly language: Language; readonly rest: readonly string[] } {
  const rest: string[] = [];
  let chosen: string | undefined;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? "";
    if (argument === "--lang") {
      chosen = argv[index + 1] ?? "";
      index += 1;
    } else if (argument.startsWith("--lang=")) chosen = argument.slice("--lang=".length);
    else rest.push(argument);
  }
  // The order of POSIX: an empty variable counts as absent.
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = chosen ?? (LC_ALL || LC_MESSAGES || LANG || "en");
  return { language: /^zh/i.test(locale) ? "zh-CN" : "en", rest };
}
