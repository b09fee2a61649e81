import english from "@cloud-recording/openapi/annotated.json" with { type: "json" };
import chinese from "@cloud-recording/openapi/annotated.zh-CN.json" with { type: "json" };
import {
  type Description,
  type Operation,
  operationsOf,
  readDescription,
  resolve,
  type Schema,
} from "@cloud-recording/openapi/reader";

/** A page of the reference: an operation, or one variant of its request. */
export interface OperationPage {
  /** Last segment of its address, such as `start-mix`. */
  readonly slug: string;
  readonly title: string;
  readonly operation: Operation;
  /** The variant of `clientRequest` that the page shows, if there are several. */
  readonly variant: Schema | undefined;
  /** Name of the request example that belongs to the page. */
  readonly example: string | undefined;
  readonly samples: readonly Sample[];
}

/** A program or command that sends the request. */
export interface Sample {
  readonly label: string;
  /** Language of its highlighting. */
  readonly language: string;
  readonly source: string;
}

const descriptions: Readonly<Record<string, Description>> = {
  en: readDescription(english),
  "zh-CN": readDescription(chinese),
};

/** The description in the language of a page. */
export function descriptionIn(language: string): Description {
  return descriptions[language === "zh-CN" ? "zh-CN" : "en"] as Description;
}

/** All pages, in the order of the description. */
export function operationPages(language: string): OperationPage[] {
  const description = descriptionIn(language);
  const colon = language === "zh-CN" ? "：" : ": ";
  return operationsOf(description).flatMap((operation): OperationPage[] => {
    const names = Object.keys(operation.request?.examples ?? {});
    const samples = sampleGroups(operation);
    const variants = variantsOf(operation, description);
    if (variants.length === 0) {
      const [example] = names;
      return [
        {
          slug: slugOf(example ?? operation.method),
          title: operation.summary,
          ...{ operation, variant: undefined, example, samples: samples[0] ?? [] },
        },
      ];
    }
    if (names.length !== variants.length || samples.length !== variants.length) {
      throw new Error(`${operation.operationId} must have an example and samples of each variant`);
    }
    return variants.map((variant, index) => {
      const example = names[index] as string;
      return {
        slug: slugOf(example),
        title: `${operation.summary}${colon}${resolve(variant, description).title}`,
        ...{ operation, variant, example, samples: samples[index] ?? [] },
      };
    });
  });
}

/** `startMixRequest` has the page `start-mix`. */
function slugOf(name: string): string {
  return name.replace(/Request$/, "").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The variants of the settings of a request. */
function variantsOf({ request }: Operation, description: Description): Schema[] {
  if (request === undefined) return [];
  const { properties } = resolve(request.schema, description);
  const { clientRequest } = properties ?? {};
  return (clientRequest && resolve(clientRequest, description).oneOf) ?? [];
}

/** The samples of each example: the labels of later groups have its name after a comma. */
function sampleGroups({ definition }: Operation): Sample[][] {
  const groups = new Map<string, Sample[]>();
  const samples = definition["x-codeSamples"] as { lang: string; label: string; source: string }[];
  for (const { lang, label, source } of samples) {
    const [name = "", group = ""] = label.split(/[,，]\s*/);
    const sample = { label: name, language: lang === "Shell" ? "sh" : "ts", source: source.trim() };
    groups.set(group, [...(groups.get(group) ?? []), sample]);
  }
  return [...groups.values()];
}

/** The anchor of an operation on the page of Redoc; both languages have those of the English description. */
export function referenceAnchor({ operation: { operationId } }: OperationPage): string {
  const english = operationsOf(descriptionIn("en")).find((one) => one.operationId === operationId);
  const [tag = ""] = english?.definition.tags ?? [];
  return `#/${tagAnchor(tag)}/${operationId.toLowerCase()}`;
}

/** The anchor of a tag by its name, as Redoc makes it. */
export function tagAnchor(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}
