import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { segmentsOf, valueAt } from "../reader/reader.ts";
import { originKinds, originsOf, type PlacedOrigin } from "./origins.ts";

type Text = Readonly<Record<"en" | "zh", string>>;

/** One thing that the reference document leaves open. */
export interface OpenQuestion {
  /** The gap or the contradiction. */
  readonly gap: Text;
  /** The reading of this project. */
  readonly choice: Text;
}

/** Everything that the reference document leaves open, by requirement id. */
export type OpenQuestions = Readonly<Record<string, OpenQuestion>>;

export async function readOpenQuestions(): Promise<OpenQuestions> {
  return parse(await readFile(new URL("../open-questions.yaml", import.meta.url), "utf8"));
}

/** Words of the page, in one language. */
interface Words {
  readonly title: string;
  readonly introduction: string;
  readonly questions: string;
  readonly questionColumns: string;
  readonly kinds: Readonly<Record<PlacedOrigin["kind"], string>>;
  readonly kindColumns: string;
  readonly whole: string;
}

const words: Readonly<Record<keyof Text, Words>> = {
  en: {
    title: "What the document leaves open",
    introduction: `The reference document leaves some questions open and states some things in two ways.
This page lists all of them with the reading of this project, and then every sentence of the OpenAPI description that goes beyond the document.`,
    questions: "Questions",
    questionColumns: "Id | In the document | In this project",
    kinds: {
      inferred: `Inferred

Readings of what the document leaves open, and limits that the document does not specify.`,
      observed: `Observed

Seen in responses of the service or of Agora's Cloud Recording.`,
      later: `Later

In a later edition of the document, or in use.`,
    },
    kindColumns: "Sentence | Place in the description",
    whole: "everywhere",
  },
  zh: {
    title: "文档未说明之处",
    introduction: `参考文档对一些问题没有说明，对另一些问题有两种说法。
本页列出所有这些问题和本项目的处理方式，以及 OpenAPI 描述中超出文档的每一句话。`,
    questions: "问题",
    questionColumns: "编号 | 文档 | 本项目",
    kinds: {
      inferred: `推断

对文档未说明之处的解读，以及文档没有规定的限制。`,
      observed: `实际情况

来自本服务或声网云端录制的响应。`,
      later: `后续版本

来自后续版本的文档或实际使用。`,
    },
    kindColumns: "说明 | 在描述中的位置",
    whole: "全部",
  },
};

/**
 * The page about what the reference document leaves open, in Markdown.
 *
 * @param sources bundled sources of the description, in the language of the page
 */
export function openQuestionsPage(
  sources: object,
  questions: OpenQuestions,
  language: keyof Text,
): string {
  const { title, introduction, whole, ...own } = words[language];
  const origins = originsOf(sources);
  const rows = Object.entries(questions).map(([id, { gap, choice }]) => {
    return [`\`${id}\``, gap[language], choice[language]];
  });
  const sections = originKinds.map((kind) => {
    const places = placesByReason(origins.filter((origin) => origin.kind === kind));
    const marked = [...places].map(([reason, pointers]) => {
      const names = pointers.map((pointer) => placeName(sources, pointer) ?? whole);
      return [reason, [...new Set(names)].join(", ")];
    });
    return [`## ${own.kinds[kind]}`, table(own.kindColumns, marked)];
  });
  return `${[
    `# ${title}`,
    introduction,
    `## ${own.questions}`,
    table(own.questionColumns, rows),
    ...sections.flat(),
  ].join("\n\n")}\n`;
}

function placesByReason(origins: readonly PlacedOrigin[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { reason, at } of origins) places.set(reason, [...(places.get(reason) ?? []), at]);
  return places;
}

/** A short name of a place, such as `Layout.maxResolutionUid`; undefined for the description as a whole. */
function placeName(sources: object, pointer: string): string | undefined {
  if (pointer.startsWith("/components/")) {
    const path = pointer.replace(/\/(?:properties|x-errors|allOf\/\d+)(?=\/)/g, "");
    return `\`${segmentsOf(path).slice(2).join(".")}\``;
  }
  const name = valueAt(sources, `${pointer}/operationId`) ?? valueAt(sources, `${pointer}/url`);
  return name === undefined ? undefined : `\`${name}\``;
}

function table(columns: string, rows: readonly (readonly string[])[]): string {
  const dashes = columns.replaceAll(/[^|]+/g, " --- ").trim();
  const lines = rows.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | "));
  return [columns, dashes, ...lines].map((line) => `| ${line} |`).join("\n");
}
