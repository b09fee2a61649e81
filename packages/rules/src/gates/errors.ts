import type { Change } from "./change.ts";

type Row = Readonly<Record<string, unknown>>;
type Catalogue = Readonly<Record<string, Readonly<Record<string, Row>>>>;

/** What programs read of an error. All else is for people. */
const facts = ["name", "status", "retry", "recording"];

/** Changes of the error catalogue since a released one. */
export function errorChanges(released: string, current: string): Change[] {
  const before: Catalogue = JSON.parse(released);
  const now: Catalogue = JSON.parse(current);
  const change = (impact: Change["impact"], text: string, place: string): Change => {
    const who = "For who reads errors.json";
    return { package: "@cloud-recording/openapi", impact, text: `${text} ${who}: ${place}` };
  };
  return Object.keys({ ...before, ...now }).flatMap((kind) => {
    const [old = {}, rows = {}] = [before[kind], now[kind]];
    return Object.keys({ ...old, ...rows }).flatMap((code): Change[] => {
      const place = `${kind} ${code}`;
      const [was, is] = [old[code], rows[code]];
      if (is === undefined) return [change("break", "It is gone.", place)];
      if (was === undefined) return [change("addition", "It is new.", place)];
      const changed = facts.filter(
        (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
      );
      const list = changed.map((name) => `\`${name}\``).join(", ");
      return changed.length === 0 ? [] : [change("break", `It has another ${list}.`, place)];
    });
  });
}
