import type { Layout } from "@cloud-recording/layouts";
import { useState } from "preact/hooks";
import { useTexts } from "./texts.ts";

interface LayoutFieldsProps {
  /** UIDs that the large window can be for. */
  readonly uids: readonly string[];
  /** Layout at first. */
  readonly layout?: { readonly mixedVideoLayout: number; readonly backgroundColor: string };
}

/** Fields of a layout; {@linkcode layoutOf} reads them. */
export function LayoutFields({ uids, layout }: LayoutFieldsProps) {
  const texts = useTexts();
  const [chosen, setChosen] = useState(String(layout?.mixedVideoLayout ?? 1));
  const names = [texts.floating, texts.adaptive, texts.vertical];
  return (
    <>
      <label>
        {texts.layout}
        <select
          name="mixedVideoLayout"
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {names.map((name, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {chosen === "2" && (
        <label>
          {texts.largeUid}
          <select name="maxResolutionUid">
            <option value="">{texts.firstUser}</option>
            {uids.map((uid) => (
              <option key={uid}>{uid}</option>
            ))}
          </select>
        </label>
      )}
      <label>
        {texts.background}
        <input
          type="color"
          name="backgroundColor"
          defaultValue={layout?.backgroundColor ?? "#000000"}
        />
      </label>
    </>
  );
}

/** The layout that a form has. */
export function layoutOf(values: Readonly<Record<string, string>>): Layout {
  const { mixedVideoLayout, backgroundColor = "#000000", maxResolutionUid } = values;
  if (mixedVideoLayout !== "2") {
    return { mixedVideoLayout: mixedVideoLayout === "1" ? 1 : 0, backgroundColor };
  }
  return { mixedVideoLayout: 2, backgroundColor, ...(maxResolutionUid && { maxResolutionUid }) };
}
