import type { Application } from "@stricli/core";
import { application } from "../src/application.ts";
import type { Context } from "../src/context.ts";
import { english } from "../src/texts/english.ts";

type Target = Application<Context>["root"];

/** The commands that the parser knows, such as `layout set`. */
export function commandNames(target: Target = application(english).root): string[] {
  if (!("getAllEntries" in target)) return [""];
  return target
    .getAllEntries()
    .flatMap(({ name, target: inner }) =>
      commandNames(inner).map((rest) => `${name.original} ${rest}`.trim()),
    );
}
