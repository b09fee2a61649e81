import { type ComponentChildren, createContext } from "preact";
import { useContext, useState } from "preact/hooks";

/** Shows an error to the reader; an empty text takes it away. */
export const ReportContext = createContext<(message: string) => void>(() => {});

/** Runs one thing at a time, and reports what goes wrong. */
function useAction(): {
  readonly isBusy: boolean;
  readonly run: (work: () => Promise<unknown>) => Promise<void>;
} {
  const report = useContext(ReportContext);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    report("");
    await work().catch((error: Error) => report(error.message));
    setBusy(false);
  };
  return { isBusy, run };
}

interface ButtonProps {
  readonly onPress: () => Promise<unknown>;
  readonly children: ComponentChildren;
  /** Name for screen readers, where the text alone says too little. */
  readonly label?: string;
  readonly pressed?: boolean;
}

/** A button that cannot be pressed while its work is under way. */
export function Button({ onPress, children, label, pressed }: ButtonProps) {
  const { isBusy, run } = useAction();
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={isBusy}
      onClick={() => !isBusy && run(onPress)}
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

/** A form whose values are texts. A box that is not checked has no value. */
export function Form({ onSubmit, submit, label, children }: FormProps) {
  const { isBusy, run } = useAction();
  return (
    <form
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        const values = Object.fromEntries(new FormData(event.currentTarget));
        if (!isBusy) void run(() => onSubmit(values as Record<string, string>));
      }}
    >
      {children}
      <button type="submit" class="main" aria-disabled={isBusy}>
        {submit}
      </button>
    </form>
  );
}
