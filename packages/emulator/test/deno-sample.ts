// Run by Deno, from `deno.test.ts`.
import { withEmulator } from "../src/deno.ts";
import { Caller } from "./caller.ts";

declare const Deno: {
  test(name: string, test: (t: { readonly name: string }) => Promise<void>): void;
};

Deno.test(
  "a recording from acquire to stop",
  withEmulator(
    async ({ emulator, t }) => {
      const caller = new Caller(emulator);
      const session = await caller.record();
      emulator.clock.advance(1000);
      const { status } = await caller.stop(session);
      if (status !== 200) throw new Error(`${t.name} ended with ${status}`);
    },
    { participants: [{ uid: "anna" }] },
  ),
);
