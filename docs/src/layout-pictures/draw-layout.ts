import { arrangeWindows } from "@cloud-recording/layouts";
import { drawArrangement } from "@cloud-recording/layouts/svg";

const canvas = { width: 640, height: 360 };

/** A preset layout with so many users, numbered in the order in which they joined, as SVG. */
export function drawLayout(layout: 0 | 1 | 2, users: number, name: string): string {
  const participants = Array.from({ length: users }, (_, index) => ({ uid: String(index + 1) }));
  const arrangement = arrangeWindows({ mixedVideoLayout: layout }, participants, canvas);
  return drawArrangement(arrangement, { title: `${name} (${users})` });
}
