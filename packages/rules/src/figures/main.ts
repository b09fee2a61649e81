/**
 * Prints figures of the repository with their budgets and goals, and fails if one is over its budget:
 * `npm run figures`.
 * `-- parts` prints what each file of a bundle costs.
 * `-- method` lists the files that adding a method touches; `field`, `error-code`, `vendor` and `emulator-option` likewise.
 */
import { changes } from "./changes.ts";
import { measureCircles, measureFigures, partsTables, table } from "./figures.ts";

const [name] = process.argv.slice(2);
const change = changes.find((one) => one.name === name);
if (change !== undefined) {
  console.log(change.files.join("\n"));
} else if (name === "parts") {
  console.log(await partsTables());
} else if (name !== undefined) {
  const names = ["parts", ...changes.map(({ name }) => name)];
  console.error(`There is no ${name}, only ${names.join(", ")}`);
  process.exitCode = 1;
} else {
  const figures = [...(await measureFigures()), await measureCircles()];
  console.log(table(figures));
  if (figures.some(({ value, budget }) => value > budget)) process.exitCode = 1;
}
