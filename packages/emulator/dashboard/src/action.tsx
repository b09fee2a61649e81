import { type ComponentChildren, createContext } from "preact";
import { useContext, useRef, useState } from "preact/hooks";
import { CallError } from "./calls.ts";
import { useSentence } from "./sentences.ts";
import { useTexts } from "./texts.ts";
import { Words } from "./words.tsx";

/** Shows an error to the reader; an empty text takes it away. */
export const ReportContext = createContext<(message: string) => void>(() => {});

interface ButtonProps {
  readonly onPress: () => Promise<unknown>;
  readonly children: ComponentChildren;
  /** Name for screen readers, where the text alone says too little. */
  readonly label?: string;
  readonly pressed?: boolean;
  /** Class that says how it looks. */
  readonly kind?: "quiet" | "danger";
}

/** A button that cannot be pressed while its work is under way. */
export function Button({ onPress, children, label, pressed, kind }: ButtonProps) {
  const report = useContext(ReportContext);
  const sentence = useSentence();
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    if (isBusy) return;
    setBusy(true);
    report("");
    await onPress().catch((error: Error) => report(sentence(error.message)));
    setBusy(false);
  };
  return (
    <button
      type="button"
      class={kind}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={isBusy}
      onClick={press}
    >
      {children}
    </button>
  );
}

interface FormProps {
  readonly onSubmit: (values: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly submit: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/**
 * A form whose values are texts. A box that is not checked has no value.
 * A refusal is shown in the form, and marks the field that it is about.
 */
export function Form({ onSubmit, submit, label, children }: FormProps) {
  const texts = useTexts();
  const sentence = useSentence();
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState("");
  const send = async () => {
    if (isBusy || form.current === null) return;
    setBusy(true);
    setRefusal("");
    mark(form.current, undefined);
    try {
      await onSubmit(Object.fromEntries(new FormData(form.current)) as Record<string, string>);
    } catch (error) {
      const isRefused = error instanceof CallError;
      const message = error instanceof Error ? error.message : String(error);
      setRefusal(isRefused ? `${texts.refused} ${sentence(message)}` : sentence(message));
      mark(form.current, isRefused ? error.pointer : undefined);
    }
    setBusy(false);
  };
  return (
    <form
      ref={form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      <div class="submit">
        <button type="submit" class="main" aria-disabled={isBusy}>
          {submit}
        </button>
        <p role="alert" class="refusal">
          <Words text={refusal} />
        </p>
      </div>
    </form>
  );
}

/** Marks the field that a refusal is about, if the form has it, and takes away the marks of the others. */
function mark(form: HTMLFormElement, pointer: string | undefined): void {
  const names = pointer?.split("/").reverse() ?? [];
  const fields = [...form.elements].filter((field) => field.hasAttribute("name"));
  for (const field of fields) field.removeAttribute("aria-invalid");
  const named = names.map((name) => fields.find((field) => field.getAttribute("name") === name));
  const field = named.find((one) => one !== undefined) as HTMLElement | undefined;
  if (field === undefined) return;
  if (!(field instanceof HTMLFieldSetElement)) field.setAttribute("aria-invalid", "true");
  const details = field.closest("details");
  if (details !== null) details.open = true;
  field.focus();
}
