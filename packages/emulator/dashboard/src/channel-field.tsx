import { Field } from "./field.tsx";
import type { ShownChannel } from "./state.ts";
import { useTexts } from "./texts.ts";

interface ChannelFieldProps {
  readonly channels: readonly ShownChannel[];
  /** False if the service is to refuse what is missing. */
  readonly required?: boolean;
  /** Gets the name while it is typed. */
  readonly onType?: (cname: string) => void;
}

/** The name of a channel: that of the first one that is in use, or one to begin with. */
export function ChannelField({ channels, required = true, onType }: ChannelFieldProps) {
  const texts = useTexts();
  return (
    <Field
      isProperty
      name="cname"
      label={texts.channel}
      required={required}
      defaultValue={channels[0]?.cname ?? "room-42"}
      {...(onType && { onType })}
    />
  );
}
