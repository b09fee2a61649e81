import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { operationsOf } from "../reader/reader.ts";
import { requestExamples, wrongBodies } from "./bodies.ts";
import { binOf } from "./installed.ts";
import type { Input, Tool } from "./tool.ts";

const limits: { readonly [keyword: string]: string } = {
  closed:
    "`unevaluatedProperties` is not read in OpenAPI 3.1 ([stoplightio/prism#2797](https://github.com/stoplightio/prism/issues/2797))",
};

/** `prism mock --errors`, which answers with examples and checks requests. */
export const prism: Tool = {
  name: "Prism",
  package: "@stoplight/prism-cli",
  checks: {
    reads: (input) =>
      mocking(input, async (call) => {
        const operations = operationsOf(input.description);
        for (const { operationId, verb } of operations) {
          const example = requestExamples(input.description).find(
            ({ operation }) => operation === operationId,
          );
          const status = await call(operationId, verb === "GET" ? undefined : example?.value);
          if (status !== 200) throw new Error(`${operationId}: ${status}`);
        }
        return { checked: `mocks ${operations.length} operations` };
      }),
    right: (input) =>
      mocking(input, async (call) => {
        const examples = requestExamples(input.description);
        for (const { operation, name, value } of examples) {
          const status = await call(operation, value);
          if (status !== 200) throw new Error(`${name}: ${status}`);
        }
        return { checked: `${examples.length} requests` };
      }),
    wrong: (input) =>
      mocking(input, async (call) => {
        const taken = [];
        for (const body of wrongBodies) {
          if ((await call(body.operation, body.value)) === 200) taken.push(body);
        }
        const unexplained = taken.filter(({ keyword }) => limits[keyword] === undefined);
        if (unexplained.length > 0) {
          throw new Error(`Takes ${unexplained.map(({ name }) => name).join(", ")}`);
        }
        return {
          checked: `${wrongBodies.length - taken.length} of ${wrongBodies.length}`,
          limits: taken.map(({ name, keyword }) => ({ what: name, why: limits[keyword] ?? "" })),
        };
      }),
  },
};

/** HTTP status of a call. */
type Call = (operation: string, body: unknown) => Promise<number>;

async function mocking<Result>(
  { file, folder, description }: Input,
  use: (call: Call) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const args = ["mock", file, "--errors", "--port", String(port), "--host", "127.0.0.1"];
  const env = { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: folder };
  const server = spawn(process.execPath, [await binOf("@stoplight/prism-cli"), ...args], {
    ...{ cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("exit", (code) => reject(new Error(`Prism ends with ${code}`)));
      server.stdout.on("data", (text) => {
        if (String(text).includes("Prism is listening")) resolve();
      });
    });
    const operations = operationsOf(description);
    return await use(async (id, body) => {
      const operation = operations.find(({ operationId }) => operationId === id);
      const path = operation?.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
        name === "mode" ? "mix" : "x",
      );
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: operation?.verb ?? "GET",
        headers: {
          authorization: "Basic eDp5",
          ...(body !== undefined && { "content-type": "application/json;charset=utf-8" }),
        },
        body: body === undefined ? null : JSON.stringify(body),
      });
      await response.text();
      return response.status;
    });
  } finally {
    server.kill();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port");
  return address.port;
}
