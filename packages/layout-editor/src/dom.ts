/** Makes an element with properties, `aria-` and `data-` attributes, and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Omit<HTMLElementTagNameMap[Name], "dataset" | "style">> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A form control with its label around it. */
export function labelled(label: string, control: HTMLElement): HTMLLabelElement {
  return make("label", {}, make("span", { textContent: label }), control);
}

/** A list to choose from; `change` gets the value. */
export function choice(
  options: readonly (readonly [value: string, label: string])[],
  change: (value: string) => void,
): HTMLSelectElement {
  const select = make(
    "select",
    {},
    ...options.map(([value, label]) => make("option", { value, textContent: label })),
  );
  select.addEventListener("change", () => change(select.value));
  return select;
}

/** A number that is typed; `change` gets it whenever it is valid. */
export function numberField(
  limits: { readonly min: number; readonly max: number; readonly step: number },
  change: (value: number) => void,
): HTMLInputElement {
  const input = make("input", {
    type: "number",
    min: String(limits.min),
    max: String(limits.max),
    step: String(limits.step),
  });
  input.addEventListener("input", () => {
    if (!Number.isNaN(input.valueAsNumber)) change(input.valueAsNumber);
  });
  return input;
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const element = make("button", { type: "button", textContent: label });
  element.addEventListener("click", press);
  return element;
}

/** Shows a value in a control, unless it is being typed there. */
export function show(control: HTMLInputElement | HTMLSelectElement, value: string | number): void {
  if (control.value === String(value)) return;
  if (control.type === "number" && control.valueAsNumber === value) return;
  control.value = String(value);
}
