import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { operationsOf } from "../reader/reader.ts";
import { require } from "./installed.ts";
import type { Input, Tool } from "./tool.ts";
import { messagesOf } from "./typescript-programs.ts";

interface PostmanItem {
  readonly name: string;
  readonly item?: readonly PostmanItem[];
  readonly request?: { readonly body?: { readonly raw?: string } };
}

/** openapi-to-postmanv2, which Postman imports with. */
export const postman: Tool = {
  name: "openapi-to-postmanv2",
  package: "openapi-to-postmanv2",
  checks: {
    async reads(input) {
      const requests = await collection(input, {});
      return { checked: `${requests.length} requests` };
    },
    async right(input) {
      const { description } = input;
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      ajv.addSchema({ ...description, $id: "description" });
      const requests = await collection(input, { parametersResolution: "Example" });
      for (const { summary, request } of operationsOf(description)) {
        if (request === undefined) continue;
        const raw = requests.find(({ name }) => name === summary)?.request?.body?.raw ?? "";
        const isAllowed = ajv.compile({ $ref: `description${request.schema.$ref}` });
        if (!isAllowed(JSON.parse(raw))) throw new Error(`${summary}: ${raw}`);
      }
      return {
        checked: "bodies fit",
        limits: [
          {
            what: "bodies without the setting `parametersResolution=Example`",
            why: "Postman then writes placeholders such as `<string>`",
          },
        ],
      };
    },
  },
};

async function collection({ description }: Input, options: object): Promise<PostmanItem[]> {
  const { convertV2 } = require("openapi-to-postmanv2");
  const data = structuredClone(description);
  const { result, reason, output } = await new Promise<{
    result: boolean;
    reason?: string;
    output: { data: PostmanItem }[];
  }>((resolve, reject) => {
    convertV2({ type: "json", data }, options, (error: unknown, converted: never) =>
      error ? reject(error) : resolve(converted),
    );
  });
  if (!result) throw new Error(reason);
  const requests = output.flatMap((one) => requestsOf(one.data));
  const wanted = operationsOf(description).map(({ summary }) => summary);
  const missing = wanted.filter((summary) => !requests.some(({ name }) => name === summary));
  if (missing.length > 0) throw new Error(`Lacks ${missing.join(", ")}`);
  return requests;
}

function requestsOf(item: PostmanItem): PostmanItem[] {
  return item.item === undefined ? [item] : item.item.flatMap(requestsOf);
}

/** Modelina with its TypeScript generator. */
export const modelina: Tool = {
  name: "Modelina",
  package: "@asyncapi/modelina",
  checks: {
    async reads({ description, folder }) {
      const { TypeScriptGenerator } = require("@asyncapi/modelina");
      // Its classes leave a `const` without an initialiser.
      const generator = new TypeScriptGenerator({ modelType: "interface" });
      const models: { modelName: string; result: string }[] =
        await generator.generateCompleteModels(structuredClone(description), {});
      for (const { modelName, result } of models) {
        await writeFile(join(folder, `${modelName}.ts`), result);
      }
      const imports = models.map(({ modelName }) => `import "./${modelName}.ts";`).join("\n");
      const messages = await messagesOf(folder, "models.ts", `${imports}\nexport {};\n`);
      if (models.length === 0 || messages.length > 0) throw new Error(messages.join("\n"));
      return { checked: `${models.length} models` };
    },
  },
};
