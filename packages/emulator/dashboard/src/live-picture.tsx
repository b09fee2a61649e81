import type { Size } from "@cloud-recording/layouts";
import type { LivePicture as Picture } from "./state.ts";
import { useTexts } from "./texts.ts";

interface LivePictureProps {
  readonly picture: Picture | undefined;
  readonly onSize: (size: Size) => void;
}

/** The composition as it is now. */
export function LivePicture({ picture, onSize }: LivePictureProps) {
  const texts = useTexts();
  return (
    <figure>
      <div class="screen">
        {picture === undefined ? (
          <p>{texts.waitingForPicture}</p>
        ) : (
          <img
            class="live-picture"
            src={`data:image/jpeg;base64,${picture.data}`}
            alt={texts.composition}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
              onSize({ width, height })
            }
          />
        )}
      </div>
      <figcaption>{texts.composition}</figcaption>
    </figure>
  );
}
