import type { Parameter } from "./operations.ts";
import { Words } from "./words.tsx";

interface ParameterFieldsProps {
  readonly parameters: readonly Parameter[];
  readonly values: Readonly<Record<string, string>>;
  readonly setValue: (name: string, value: string) => void;
}

/** ID of the field of a parameter; that of the App ID stands with the credentials. */
export function fieldOf(parameter: string): string {
  return parameter === "appid" ? "appId" : `parameter-${parameter}`;
}

/** Fields for the parameters of the path, but the App ID. An empty one says where its value comes from. */
export function ParameterFields({ parameters, values, setValue }: ParameterFieldsProps) {
  return (
    <div className="fields">
      {parameters
        .filter(({ name }) => name !== "appid")
        .map(({ name, title, description, values: choices }) => {
          const id = fieldOf(name);
          const value = values[name] ?? choices?.[0] ?? "";
          const change = ({ target }: { target: { value: string } }) =>
            setValue(name, target.value);
          return (
            <div className="field" key={name}>
              <label htmlFor={id}>
                {title} <code>{name}</code>
              </label>
              {choices ? (
                <select id={id} value={value} onChange={change}>
                  {choices.map((choice) => (
                    <option key={choice}>{choice}</option>
                  ))}
                </select>
              ) : (
                <input
                  id={id}
                  required
                  aria-describedby={value === "" ? `${id}-note` : undefined}
                  value={value}
                  onChange={change}
                />
              )}
              {value === "" && (
                <p className="note" id={`${id}-note`}>
                  <Words text={description} />
                </p>
              )}
            </div>
          );
        })}
    </div>
  );
}
