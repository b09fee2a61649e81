import { Buffer } from "node:buffer";
import type { Media } from "../media/media.ts";

/** Time from one picture to the next, in milliseconds. */
const interval = 500;

/** A picture of a recording as it is sent to a page. */
export interface ShownPicture {
  readonly sid: string;
  /** JPG in Base64. */
  readonly data: string;
}

/**
 * Takes the picture of a mix again and again, and passes on each that differs.
 *
 * @param show returns false if the picture cannot be taken now
 * @returns a function that ends it
 */
export function followPicture(
  media: Media,
  sid: string,
  show: (picture: ShownPicture) => boolean,
): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = "";
  const look = async () => {
    const picture = await media.picture(sid).catch(() => undefined);
    if (isOver) return;
    const data = picture === undefined ? "" : Buffer.from(picture).toString("base64");
    if (data !== "" && data !== last && show({ sid, data })) last = data;
    // The next one is taken after this one, so that they never pile up.
    timer = setTimeout(look, interval);
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
