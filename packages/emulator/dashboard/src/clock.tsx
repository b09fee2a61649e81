import { Button } from "./action.tsx";
import { control } from "./calls.ts";
import type { State } from "./state.ts";
import { useTexts } from "./texts.ts";

const steps = [
  ["seconds", 10_000],
  ["minutes", 300_000],
  ["hours", 3_600_000],
] as const;

/** The time of the emulator, and buttons that move it. */
export function Clock({ clock, now }: { readonly clock: State["clock"]; readonly now: number }) {
  const texts = useTexts();
  const isFrozen = clock.frozenAt !== undefined;
  return (
    <section class="clock" aria-label={texts.clock}>
      <time dateTime={new Date(now).toISOString()}>{clockOf(now)}</time>
      {isFrozen && <span class="note">{texts.frozen}</span>}
      <Button kind="quiet" onPress={() => control("PUT", "clock", { frozen: !isFrozen })}>
        {isFrozen ? texts.resume : texts.freeze}
      </Button>
      <span class="buttons">
        {steps.map(([name, milliseconds]) => (
          <Button
            key={name}
            kind="quiet"
            label={`${texts.advance} ${texts[name]}`}
            onPress={() => control("POST", "clock/advance", { milliseconds })}
          >
            +{texts[name]}
          </Button>
        ))}
      </span>
    </section>
  );
}

/** Date and time of day where the reader is. @param time in milliseconds since the epoch */
export function clockOf(time: number): string {
  const date = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 19).replace("T", " ");
}
