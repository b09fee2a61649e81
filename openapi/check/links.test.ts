import { expect, test } from "vitest";
import { bundle } from "../generate/bundle.ts";
import { operationsOf, readDescription, resolve, valueAt } from "../reader/reader.ts";

interface Link {
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, string>>;
}
type Linked = { readonly links?: Readonly<Record<string, Link>> };

const description = readDescription(JSON.parse(await bundle()));
const operations = operationsOf(description);

/** Every link, with the operation and the status of the response that has it. */
const links = operations.flatMap(({ operationId, definition }) =>
  Object.entries(definition.responses).flatMap(([status, response]) => {
    const { links = {} } = resolve(response, description) as Linked;
    return Object.entries(links).map(([name, link]) => {
      return {
        from: operationId,
        status: Number(status),
        name,
        ...resolve(link, description),
      } as const;
    });
  }),
);

test("the recording goes on from acquire and from both ways to start", () => {
  const targets = (from: string, status: number) =>
    links.filter((link) => link.from === from && link.status === status).map(({ name }) => name);
  for (const status of [200, 201]) {
    expect(targets("acquireResource", status)).toEqual([
      "startMixRecording",
      "startIndividualRecording",
    ]);
    const mix = ["queryRecording", "updateSubscription", "updateLayout", "stopRecording"];
    expect(targets("startMixRecording", status)).toEqual(mix);
    expect(targets("startIndividualRecording", status)).toEqual(
      mix.filter((name) => name !== "updateLayout"),
    );
  }
});

test.each(links)("$from $status leads to $name with every parameter", (link) => {
  const source = operations.find(({ operationId }) => operationId === link.from);
  const target = operations.find(({ operationId }) => operationId === link.operationId);
  expect(link.name).toBe(link.operationId);
  expect(Object.keys(link.parameters)).toEqual(target?.parameters.map(({ name }) => name));

  const [example] = Object.values(source?.responses.get(link.status)?.examples ?? {});
  const names = source?.parameters.map(({ name }) => name);
  for (const [name, expression] of Object.entries(link.parameters)) {
    const [, parameter, pointer] =
      /^\$(?:request\.path\.(\w+)|response\.body#(.*))$/.exec(expression) ?? [];
    if (parameter !== undefined) expect(names).toContain(parameter);
    else if (pointer !== undefined) expect(valueAt(example?.value, pointer)).toMatch(/./);
    else expect([name, expression]).toEqual(["mode", source?.mode]);
  }
});
