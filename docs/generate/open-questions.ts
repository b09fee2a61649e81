import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bodyOf, page, type Texts } from "./page.ts";

const folder = "openapi/generated";

/** Everything that the reference document leaves open, as `npm run generate` lists it. */
export async function openQuestions(root: string): Promise<Texts> {
  const [english, chinese] = await Promise.all([
    readFile(join(root, folder, "open-questions.md"), "utf8"),
    readFile(join(root, folder, "open-questions.zh-CN.md"), "utf8"),
  ]);
  return {
    en: page(
      "What the document leaves open",
      "Questions that the reference document leaves open, with the reading of this project.",
      linkable(bodyOf(english, folder)),
    ),
    "zh-CN": page(
      "文档未说明之处",
      "参考文档没有说明的问题，以及本项目的处理方式。",
      linkable(bodyOf(chinese, folder)),
    ),
  };
}

/** A list whose questions have anchors, such as `amb-01`. */
function linkable(markdown: string): string {
  return markdown.replaceAll(/^\| `(AMB-\d+)` \|/gm, (_, id: string) => {
    return `| <code id="${id.toLowerCase()}">${id}</code> |`;
  });
}
