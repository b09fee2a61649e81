import type { Arrangement } from "@cloud-recording/layouts";
import { drawArrangement } from "@cloud-recording/layouts/svg";
import { UsageError } from "../usage-error.ts";

/** Draws an arrangement as PNG, in the size of its canvas. @throws {UsageError} if `@napi-rs/canvas` is not installed */
export async function drawPng(arrangement: Arrangement, missing: string): Promise<Uint8Array> {
  const { createCanvas, loadImage } = await canvasModule(missing);
  const { width, height } = arrangement.canvas;
  const svg = drawArrangement(arrangement)
    .replace("<svg", `<svg width="${width}" height="${height}"`)
    // It knows no variables, so their fallbacks take their place.
    .replaceAll(/var\(--[\w-]+, ?([^)]+)\)/g, "$1");
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").drawImage(await loadImage(Buffer.from(svg)), 0, 0, width, height);
  return await canvas.encode("png");
}

async function canvasModule(missing: string) {
  try {
    return await import("@napi-rs/canvas");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(missing);
  }
}
