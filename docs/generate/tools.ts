import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bodyOf, page, type Texts } from "./page.ts";

/** How the tools of others work with the description, as `npm run tools` finds it. */
export async function tools(root: string): Promise<Texts> {
  const [english, chinese] = await Promise.all(
    ["TOOLS.md", "TOOLS.zh-CN.md"].map(async (name) => {
      const text = await readFile(join(root, "openapi", name), "utf8");
      const table = text.replace(/^<!--.*?-->\s*/s, "");
      // The site would make a dash of the hyphens of an option, and a mark would be alone in a line.
      const shown = table.replace(/(?<=^\|[^|`]*)(--\w\S*)/gm, "`$1`").replaceAll("✓ ", "✓\u00a0");
      return bodyOf(shown, "openapi");
    }),
  );
  return {
    en: page(
      "The description in other tools",
      "Generators, mock servers and viewers that read the OpenAPI description, with what each can do.",
      english ?? "",
    ),
    "zh-CN": page(
      "在其他工具中使用描述",
      "读取 OpenAPI 描述的代码生成器、模拟服务器和文档工具，以及各自的支持情况。",
      chinese ?? "",
    ),
  };
}
