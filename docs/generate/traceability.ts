import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { page, type Texts } from "./page.ts";

/** A section of the reference document, with how many of its statements are expressed how. */
interface Coverage {
  readonly section: string;
  /** The section in Chinese. */
  readonly chinese: string;
  readonly rows: number;
  readonly schema: number;
  readonly rule: number;
  readonly behaviour: number;
  readonly informative: number;
  readonly planned: number;
  readonly tested: number;
}

/** How many reversed texts the checks notice. */
interface Mutations {
  readonly texts: number;
  readonly mutants: number;
  readonly caught: number;
}

interface Report {
  readonly sections: readonly Coverage[];
  readonly total: Coverage;
  /** How many statements have all their texts said and all their structures tested. */
  readonly proven: number;
  /** The statements that cause a warning where they ask for a refusal. */
  readonly milder: readonly string[];
  readonly mutations: Mutations;
  readonly planned: Readonly<Record<string, readonly string[]>>;
}

/** The expression and the proof of every statement of the reference document, as `npm run traceability` counts them. */
export async function traceability(root: string): Promise<Texts> {
  const script = join(root, "openapi/check/traceability.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, "--json"], {
    maxBuffer: 2 ** 26,
  });
  const report = JSON.parse(stdout) as Report;
  const built = report.total.rows - report.total.informative - report.total.planned;
  const { proven, total, milder, mutations } = report;
  const names = milder.map((id) => `\`${id}\``);
  const share = `${((mutations.caught / mutations.mutants) * 100).toFixed(1)} %`;
  const waiting = Object.entries(report.planned).map(
    ([what, ids]) => `- ${what}: ${ids.map((id) => `\`${id}\``).join(", ")}`,
  );
  const planned = (title: string) =>
    waiting.length === 0 ? "" : `\n\n## ${title}\n\n${waiting.join("\n")}`;
  return {
    en: page(
      "Traceability",
      "Where each statement of the reference document is expressed, and what proves it.",
      `Every statement of the reference document, and every resolution of what it leaves open, has an id such as \`ACQ-08\` or \`AMB-52\`.
A map says where each is expressed and what proves it; \`npm run traceability -w openapi\` prints these numbers and fails if there is a gap.

**${proven} of ${total.rows}** statements are proven: the description says them in English and in Chinese, and tests show what is done about them.
**${total.tested} of ${built}** statements that are built are tested.

Of what the reference document leaves open, ${milder.length} statements ask for a refusal, and cause a warning instead, because the document does not forbid it: ${names.join(", ")}.
The [open questions](../open-questions/) say what is done.

A test reverses the texts of both languages, one number, negation, name or direction at a time: of ${mutations.mutants} reversed texts, ${mutations.caught} (${share}) are noticed.

${table(report, english, (coverage) => coverage.section)}

- Schema: said by the OpenAPI description.
- Rule: said by an \`x-rules\` entry, because JSON Schema cannot.
- Behaviour: of the client, the emulator, or both.
- Note: nothing to build.${planned("Planned")}`,
    ),
    "zh-CN": page(
      "可追溯性",
      "参考文档的每条要求在何处表达，由什么证明。",
      `参考文档的每条要求，以及对其未说明之处的每个决定，都有编号，例如 \`ACQ-08\` 或 \`AMB-52\`。
一份映射表记录每条要求在何处表达、由什么证明；\`npm run traceability -w openapi\` 输出以下数字，如有遗漏则失败。

**${total.rows} 条中的 ${proven} 条**要求得到证明：描述的中英文文字均已说明，并由测试验证。
已实现的要求中，**${built} 条中的 ${total.tested} 条**经过测试。

对于参考文档未说明之处，有 ${milder.length} 条要求拒绝，但文档并未禁止，因此仅发出警告：${names.join("、")}。
具体处理方式见[文档未说明之处](../open-questions/)。

一项测试会将两种语言的文字改为相反的含义，每次改动一个数字、否定、名称或方向：${mutations.mutants} 处改动中，${mutations.caught} 处（${share}）被发现。

${table(report, chinese, (coverage) => coverage.chinese)}

- 模式：由 OpenAPI 描述表达。
- 规则：JSON Schema 无法表达，由 \`x-rules\` 表达。
- 行为：由客户端、模拟服务或两者实现。
- 说明：无需实现。${planned("计划中")}`,
    ),
  };
}

const columns = [
  ...(["rows", "schema", "rule", "behaviour", "informative", "planned", "tested"] as const),
];
type Names = Readonly<Record<"section" | (typeof columns)[number], string>>;

const english: Names = {
  section: "Section",
  rows: "All",
  schema: "Schema",
  rule: "Rule",
  behaviour: "Behaviour",
  informative: "Note",
  planned: "Planned",
  tested: "Tested",
};
const chinese: Names = {
  section: "章节",
  rows: "要求",
  schema: "模式",
  rule: "规则",
  behaviour: "行为",
  informative: "说明",
  planned: "计划",
  tested: "已测试",
};

function table(
  { sections, total }: Report,
  names: Names,
  titleOf: (coverage: Coverage) => string,
): string {
  const used = columns.filter((column) => total[column] > 0);
  const row = (title: string, coverage: Coverage) =>
    `| ${title} | ${used.map((column) => coverage[column] || "·").join(" | ")} |`;
  return [
    `| ${names.section} | ${used.map((column) => names[column]).join(" | ")} |`,
    `| --- |${" ---: |".repeat(used.length)}`,
    ...sections.map((coverage) => row(titleOf(coverage), coverage)),
    row(`**${titleOf(total)}**`, total),
  ].join("\n");
}
