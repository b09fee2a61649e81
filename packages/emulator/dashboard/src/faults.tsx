import { Button, Form } from "./action.tsx";
import { control } from "./calls.ts";
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
            <code>{JSON.stringify(rule)}</code>
            <span class="note">
              {texts.matched} {matched}, {texts.applied} {applied}
            </span>
            <Button
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
        <label>
          {texts.scenario}
          <select name="preset">
            {presets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </Form>
    </section>
  );
}
