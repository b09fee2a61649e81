import type { CommonFlags, Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";

/** Shells that have a script. */
export const shells = ["bash", "zsh", "fish"] as const;

const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: `_cloud_recording() {
  local IFS=$'\\n'
  COMPREPLY=($(cloud-recording __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _cloud_recording cloud-recording
`,
  zsh: `#compdef cloud-recording
_cloud_recording() {
  local -a lines
  lines=(\${(f)"$(cloud-recording __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  compadd -- \${lines%%$'\\t'*}
}
compdef _cloud_recording cloud-recording
`,
  fish: `complete -c cloud-recording -a '(cloud-recording __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
};

/** Prints the script of a shell to stdout. */
export default async function completion(
  { output }: Run<CommonFlags>,
  shell: (typeof shells)[number],
): Promise<number> {
  output.data(scripts[shell]);
  return ExitCode.Success;
}
