import { Field, Fields } from "./field.tsx";
import { useTexts } from "./texts.ts";

const lists = [
  ["subscribeAudioUids", "unSubscribeAudioUids"],
  ["subscribeVideoUids", "unSubscribeVideoUids"],
] as const;

interface SubscriptionFieldsProps {
  /** Gets what is typed into a list. */
  readonly onType?: ((name: string, text: string) => void) | undefined;
}

/** Fields of the subscription lists; {@linkcode subscriptionOf} reads them. */
export function SubscriptionFields({ onType }: SubscriptionFieldsProps) {
  const texts = useTexts();
  const labels = [texts.only, texts.allBut] as const;
  return (
    <>
      {lists.map((names, index) => (
        <Fields key={names[0]} legend={index === 0 ? texts.audioOf : texts.videoOf}>
          {names.map((name, part) => (
            <Field
              key={name}
              isProperty
              name={name}
              label={labels[part] ?? ""}
              placeholder="anna, bo"
              onType={(text) => onType?.(name, text)}
            />
          ))}
        </Fields>
      ))}
      <p class="note">{texts.listsNote}</p>
    </>
  );
}

/** The lists that are filled in. @param medium only those of one medium */
export function subscriptionOf(
  values: Readonly<Record<string, string>>,
  medium?: "Audio" | "Video",
): Readonly<Record<string, readonly string[]>> {
  const names = lists.flat().filter((name) => medium === undefined || name.includes(medium));
  return Object.fromEntries(
    names
      .map((name) => [name, uidsOf(values[name])] as const)
      .filter(([, uids]) => uids.length > 0),
  );
}

/** UIDs with commas or spaces between them. */
function uidsOf(text = ""): string[] {
  return text.split(/[\s,，、]+/).filter((uid) => uid !== "");
}
