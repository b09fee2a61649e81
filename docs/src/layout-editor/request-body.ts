import { type Violation, validateRequest } from "@cloud-recording/client/validation";
import { type EditorState, layoutOf } from "@cloud-recording/layout-editor";

/** Where the JSON is to go: into a running recording, or into the start of one. */
export type Target = "updateLayout" | "start";

/** The whole body of a request with the layout. */
export function bodyOf(state: EditorState, target: Target): object {
  const channel = { cname: "room-42", uid: "527841" };
  const layout = layoutOf(state);
  if (target === "updateLayout") return { ...channel, clientRequest: layout };
  const transcodingConfig = { ...state.canvas, fps: 15, bitrate: 500, ...layout };
  return { ...channel, clientRequest: { recordingConfig: { transcodingConfig } } };
}

/** Violations of the layout and of the canvas that the client would report, by the rules of the description. */
export function violationsOf(state: EditorState): Violation[] {
  const place = "/clientRequest/recordingConfig/transcodingConfig";
  return validateRequest
    .startMixRecording(bodyOf(state, "start"))
    .filter(({ pointer }) => pointer.startsWith(place))
    .map((violation) => ({ ...violation, pointer: violation.pointer.slice(place.length) }));
}

/** The body as people read it: a window stands in one line if it fits. */
export function jsonOf(body: object): string {
  return JSON.stringify(body, null, 2).replaceAll(/\{\n\s+"(?:uid|x_axis)"[^{}]*\}/g, (window) =>
    window.replaceAll(/\n\s*/g, " "),
  );
}
