import type { CommonFlags, Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";

/** Shells that have a script. */
export const shells = ["bash", "zsh", "fish"] as const;

const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: `_cloud_recording() {
  local IFS=$'\\n' line=$COMP_LINE words=() last=-1 before part
  for part in "\${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
    # Bash splits words at ":" and "=", too; what follows no space belongs to the word before.
    if [[ $last -lt 0 || $line == [[:space:]]* ]]; then
      last=$((last + 1)) before=
    else
      before=\${words[last]}
    fi
    words[last]=$before$part
    line=\${line#"\${line%%[![:space:]]*}"}
    line=\${line#"$part"}
  done
  [[ $part == [:=] ]] && before=\${words[last]}
  COMPREPLY=($(cloud-recording __complete "\${words[@]:1}" 2>/dev/null | cut -f1))
  COMPREPLY=("\${COMPREPLY[@]#"$before"}")
}
complete -o default -F _cloud_recording cloud-recording
`,
  zsh: `#compdef cloud-recording
_cloud_recording() {
  local -a lines names
  lines=(\${(f)"$(cloud-recording __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  names=(\${lines%%$'\\t'*})
  lines=(\${lines//$'\\t'/  })
  if (( $#names )); then
    compadd -ld lines -a names
  else
    _files
  fi
}
compdef _cloud_recording cloud-recording
`,
  fish: `function __cloud_recording
  set -l lines (cloud-recording __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)
  if set -q lines[1]
    printf '%s\\n' $lines
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c cloud-recording -f -a '(__cloud_recording)'
`,
};

/** Prints the script of a shell to stdout. */
export default async function completion(
  { output }: Run<CommonFlags>,
  shell: (typeof shells)[number],
): Promise<number> {
  const script = scripts[shell];
  if (output.isJson) output.result({ type: "completion", shell, script }, "");
  else output.data(script);
  return ExitCode.Success;
}
