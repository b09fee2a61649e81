import type { Target } from "./request.ts";
import type { Texts } from "./texts.ts";

interface TargetFormProps {
  readonly target: Target;
  readonly setTarget: (target: Target) => void;
  readonly hosts: readonly string[];
  readonly texts: Texts;
  readonly isOfEmulator: boolean;
}

const fields = ["baseUrl", "appId", "customerId", "customerCertificate"] as const;

/** Fields for the account and the address of calls. */
export function TargetForm({ target, setTarget, hosts, texts, isOfEmulator }: TargetFormProps) {
  return (
    <details className="target" open>
      <summary>{texts.target}</summary>
      {isOfEmulator && <p data-emulator>{texts.ofEmulator}</p>}
      <div className="fields">
        {fields.map((name) => (
          <div className="field" key={name}>
            <label htmlFor={name}>{texts[name]}</label>
            <input
              id={name}
              type={
                name === "customerCertificate" ? "password" : name === "baseUrl" ? "url" : "text"
              }
              list={name === "baseUrl" ? "hosts" : undefined}
              autoComplete="off"
              spellCheck={false}
              required
              value={target[name]}
              onChange={({ target: { value } }) => setTarget({ ...target, [name]: value })}
            />
          </div>
        ))}
        <datalist id="hosts">
          {hosts.map((host) => (
            <option key={host} value={host} />
          ))}
        </datalist>
      </div>
      <p className="note">{texts.inMemory}</p>
    </details>
  );
}
