import { useContext, useState } from "preact/hooks";
import type { FaultPreset } from "../../src/faults/presets.ts";
import { Button, Form } from "./action.tsx";
import { control } from "./calls.ts";
import { Choice } from "./field.tsx";
import { scenarioNames, scenarios } from "./scenarios.ts";
import type { State } from "./state.ts";
import { LanguageContext, useTexts } from "./texts.ts";
import { Words } from "./words.tsx";

const [firstScenario = "flaky-network"] = scenarioNames;

/** Rules that make calls go wrong. */
export function Faults({ faults }: Pick<State, "faults">) {
  const texts = useTexts();
  const language = useContext(LanguageContext);
  const [scenario, setScenario] = useState<FaultPreset>(firstScenario);
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
            value={scenario}
            onChoose={(name) => setScenario(name as FaultPreset)}
            options={scenarioNames.map((name) => [name, name] as const)}
          />
        </div>
        <p class="note" aria-live="polite">
          <Words text={scenarios[scenario][language]} />
        </p>
      </Form>
    </section>
  );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
