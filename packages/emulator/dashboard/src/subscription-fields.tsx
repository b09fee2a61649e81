import { Field, Fields } from "./field.tsx";
import { useTexts } from "./texts.ts";

const lists = [
  ["subscribeAudioUids", "unSubscribeAudioUids"],
  ["subscribeVideoUids", "unSubscribeVideoUids"],
] as const;

/** Fields of the subscription lists; {@linkcode subscriptionOf} reads them. */
export function SubscriptionFields() {
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
