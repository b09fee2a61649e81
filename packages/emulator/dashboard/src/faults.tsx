import { Button, Form } from "./action.tsx";
import { control } from "./calls.ts";
import { Choice } from "./field.tsx";
import { presets } from "./presets.ts";
import type { State } from "./state.ts";
import { useTexts } from "./texts.ts";

/** Rules that make calls go wrong. */
export function Faults({ faults }: Pick<State, "faults">) {
  const texts = useTexts();
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">{texts.faults}</h2>
      {faults.length === 0 && <p class="note">{texts.noFaults}</p>}
      <ul aria-labelledby="faults">
        {faults.map(({ id, rule, matched, applied }) => (
          <li key={id}>
            <div>
              {Object.entries(rule).map(([name, value]) => (
                <p key={name}>
                  <span class="note">{name}</span> <code>{textOf(value)}</code>
                </p>
              ))}
              <p class="note">
                {texts.matched} {matched} · {texts.applied} {applied}
              </p>
            </div>
            <Button
              kind="quiet"
              label={`${texts.remove}: ${id}`}
              onPress={() => control("DELETE", `faults/${encodeURIComponent(id)}`)}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Form
        label={texts.addFault}
        submit={texts.add}
        onSubmit={({ preset }) => control("POST", "faults", { preset })}
      >
        <div class="fields">
          <Choice
            name="preset"
            label={texts.scenario}
            options={presets.map((name) => [name, name] as const)}
          />
        </div>
      </Form>
    </section>
  );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
