/** Runs a program as somebody would who can answer no question, and gives what it printed. */
export async function run(
  program: string,
  flags: string[] = [],
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<{ output: string; success: boolean }> {
  const command = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--quiet", ...flags, program, ...args],
    cwd: new URL("..", import.meta.url),
    env: { NO_COLOR: "1", ...env },
  });
  const { stdout, stderr, success } = await command.output();
  const text = new TextDecoder();
  return { output: (text.decode(stdout) + text.decode(stderr)).trim(), success };
}
