import { rules } from "../runtime/rules.ts";

const members = ["id", "text", "client", "service", "x-requirements"];
const reactions = ["refuse", "warn", "accept"];

/** Every row of `x-rules` is complete, and `rules.ts` has the code of its id. */
export const ruleRows = () => ({
  Schema(schema, { report, location }) {
    const rows = schema["x-rules"] ?? [];
    const at = location.child("x-rules");
    if (!Array.isArray(rows)) return report({ message: "`x-rules` is a list.", location: at });
    for (const [index, row] of rows.entries()) {
      for (const message of faultsOf(row)) report({ message, location: at.child(index) });
    }
  },
});

function* faultsOf(row) {
  for (const name of members) {
    if (row[name] === undefined) yield `A rule has \`${name}\`.`;
  }
  for (const name of Object.keys(row)) {
    if (!members.includes(name)) yield `A rule has no \`${name}\`.`;
  }
  if (row.id !== undefined && !Object.hasOwn(rules, row.id)) {
    yield `\`rules.ts\` has no rule \`${row.id}\`.`;
  }
  for (const side of ["client", "service"]) {
    if (row[side] !== undefined && !reactions.includes(row[side])) {
      yield `\`${side}\` is one of ${reactions.join(", ")}.`;
    }
  }
}
