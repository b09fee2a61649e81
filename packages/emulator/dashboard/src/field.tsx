import type { ComponentChildren, InputHTMLAttributes } from "preact";

interface FieldProps {
  /** Name of the value; of the property, if it is one of a request. */
  readonly name: string;
  readonly label: string;
  /** True if the name is that of a property, and is to be shown. */
  readonly isProperty?: boolean;
}

interface InputProps extends FieldProps {
  readonly type?: "text" | "number" | "password" | "color";
  readonly defaultValue?: string;
  readonly placeholder?: string;
  readonly inputMode?: "numeric";
  readonly required?: boolean;
  /** Gets the value while it is typed. */
  readonly onType?: (value: string) => void;
}

/** A field with its label and, for a property of the API, its name. */
export function Field({ name, label, isProperty, onType, ...input }: InputProps) {
  // TypeScript takes one type of fields at a time only.
  const attributes = input as InputHTMLAttributes<HTMLInputElement>;
  return (
    <label>
      <Label label={label} property={isProperty ? name : undefined} />
      <input
        name={name}
        autocomplete="off"
        onInput={({ currentTarget }) => onType?.(currentTarget.value)}
        {...attributes}
      />
    </label>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly value?: string;
  readonly onChoose?: (value: string) => void;
}

/** A list to choose from. */
export function Choice({ name, label, isProperty, options, value, onChoose }: ChoiceProps) {
  return (
    <label>
      <Label label={label} property={isProperty ? name : undefined} />
      <select
        name={name}
        value={value}
        onChange={({ currentTarget }) => onChoose?.(currentTarget.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FieldsProps {
  readonly legend: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** Fields that belong together. */
export function Fields({ legend, note, children }: FieldsProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {note && <p class="note">{note}</p>}
      <div class="fields">{children}</div>
    </fieldset>
  );
}

function Label({
  label,
  property,
}: {
  readonly label: string;
  readonly property: string | undefined;
}) {
  return (
    <span>
      {label}
      {property !== undefined && property !== label && <code>{property}</code>}
    </span>
  );
}
