import type { CallbackAttempt, CallbackDelivery } from "../../src/callbacks/callback-delivery.ts";
import { Button } from "./action.tsx";
import { control } from "./calls.ts";
import { clockOf } from "./clock.tsx";
import { useSentence } from "./sentences.ts";
import type { State } from "./state.ts";
import { useTexts } from "./texts.ts";

/** Callbacks, the newest first: each attempt, what came of it, and when the next one is. */
export function Callbacks({ callbacks }: Pick<State, "callbacks">) {
  const texts = useTexts();
  const { origin, deliveries } = callbacks;
  return (
    <section aria-labelledby="callbacks">
      <h2 id="callbacks">{texts.callbacks}</h2>
      {origin === undefined ? (
        <p class="note">
          {texts.noReceiver} <code>--callback-url URL</code>
        </p>
      ) : (
        <p class="note">
          {texts.sentTo} <code>{origin}</code>
        </p>
      )}
      {origin !== undefined && deliveries.length === 0 && <p class="note">{texts.noCallbacks}</p>}
      {deliveries.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys */}
          <section class="scroll" tabIndex={0} aria-labelledby="callbacks">
            <table>
              <thead>
                <tr>
                  <th scope="col">{texts.event}</th>
                  <th scope="col">{texts.state}</th>
                  <th scope="col">{texts.attempts}</th>
                </tr>
              </thead>
              <tbody>
                {[...deliveries].reverse().map((delivery) => (
                  <Row key={delivery.id} delivery={delivery} />
                ))}
              </tbody>
            </table>
          </section>
          <Button kind="quiet" onPress={() => control("DELETE", "callbacks")}>
            {texts.clear}
          </Button>
        </>
      )}
    </section>
  );
}

const looks = { pending: "starting", delivered: "recording", failed: "failed" } as const;

function Row({ delivery }: { readonly delivery: CallbackDelivery }) {
  const texts = useTexts();
  const { body, state, attempts, nextAttemptAt } = delivery;
  const { cname, details } = body.payload;
  return (
    <tr>
      <td>
        {JSON.parse(details).msgName} <span class="note">{body.eventType}</span>
        <p class="note">{cname}</p>
      </td>
      <td>
        <span class={`badge ${looks[state]}`}>{texts[state]}</span>
      </td>
      <td>
        <ol>
          {attempts.map((attempt) => (
            <Attempt key={attempt.at} attempt={attempt} />
          ))}
        </ol>
        {nextAttemptAt !== undefined && (
          <p class="note">
            {texts.nextAttempt} {clockOf(nextAttemptAt).slice(11)}
          </p>
        )}
      </td>
    </tr>
  );
}

function Attempt({ attempt }: { readonly attempt: CallbackAttempt }) {
  const texts = useTexts();
  const sentence = useSentence();
  const { at, signed, status, problem } = attempt;
  return (
    <li>
      <span class="note">{clockOf(at).slice(11)}</span>{" "}
      <span class={problem === undefined ? "well" : "bad"}>{status ?? texts.noResponse}</span>{" "}
      <span class="note">{signed ? texts.signed : texts.notSent}</span>
      {problem !== undefined && <p>{sentence(problem)}</p>}
    </li>
  );
}
