import {
  type Arrangement,
  arrangeWindows,
  isInvalidLayoutError,
  type Layout,
  type Size,
} from "@cloud-recording/layouts";
import type { CommonFlags, Run } from "../command.ts";
import type { Document } from "../documents/document.ts";
import { readDocument } from "../documents/read-document.ts";
import { ExitCode } from "../exit-code.ts";
import { drawBoxes } from "../output/draw-boxes.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import { clientRequestOf, isObject } from "./client-request.ts";

interface Flags extends CommonFlags {
  readonly participants?: string | undefined;
  readonly canvas?: Size | undefined;
  readonly svg: boolean;
  readonly png: boolean;
}

/** The layout in a file is wrong. */
class LayoutProblem extends Error {
  static {
    LayoutProblem.prototype.name = "LayoutProblem";
  }
}

/** Draws a layout: in the terminal, or as SVG or PNG. */
export default async function previewLayout(run: Run<Flags>, file: string): Promise<number> {
  const { flags, output, texts, stdin } = run;
  const formats = [flags.json && "--json", flags.svg && "--svg", flags.png && "--png"];
  const [one, other] = formats.filter((format) => format !== false);
  if (one && other) throw new UsageError(texts.notTogether(one, other));
  const document = await readDocument(file, stdin, texts);
  const { layout, pointer } = layoutOf(document, texts);
  const { width = 360, height = 640 } = layout as Partial<Size>;
  const participants = (flags.participants ?? "1,2,3")
    .split(",")
    .map((uid) => ({ uid: uid.trim() }));
  let arrangement: Arrangement;
  try {
    arrangement = arrangeWindows(layout as Layout, participants, flags.canvas ?? { width, height });
  } catch (error) {
    if (!isInvalidLayoutError(error)) throw error;
    const { line, column } = document.locate(pointer + error.pointer);
    throw new LayoutProblem(`${document.name}:${line}:${column}: ${error.message}`);
  }
  if (flags.png) {
    if (output.isTerminal) throw new UsageError(texts.pngInTerminal);
    const { drawPng } = await import("../output/draw-png.ts");
    output.data(await drawPng(arrangement, texts.canvasMissing));
  } else if (flags.svg) {
    const { drawArrangement } = await import("@cloud-recording/layouts/svg");
    output.data(`${drawArrangement(arrangement)}\n`);
  } else {
    const boxes = drawBoxes(arrangement, Math.min(output.columns, 80), texts.nobody);
    output.result({ type: "layout", ...arrangement }, boxes);
  }
  return ExitCode.Success;
}

/** The layout in a file: alone, in `clientRequest`, or in `transcodingConfig` of `start`. */
function layoutOf(
  document: Document,
  texts: Texts,
): { readonly layout: object; readonly pointer: string } {
  const request = clientRequestOf(document, texts);
  const start = request === document.value ? "" : "/clientRequest";
  const { recordingConfig } = request;
  if (!isObject(recordingConfig)) return { layout: request, pointer: start };
  const { transcodingConfig } = recordingConfig;
  const pointer = `${start}/recordingConfig/transcodingConfig`;
  return { layout: isObject(transcodingConfig) ? transcodingConfig : {}, pointer };
}
