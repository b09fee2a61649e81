import { mkdtemp, readFile, rm } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import { inflate } from "@sparticuz/chromium";

/**
 * The picture that other sites show beside a link to this one, as PNG.
 *
 * @param frame file of a recorded frame
 */
export async function socialCard(frame: string): Promise<Uint8Array> {
  await registerFonts();
  const canvas = createCanvas(1200, 630);
  const context = canvas.getContext("2d");
  context.fillStyle = "#101828";
  context.fillRect(0, 0, canvas.width, canvas.height);

  const picture = await loadImage(await readFile(frame));
  context.drawImage(picture, 560, 135, 640, 360);

  context.strokeStyle = context.fillStyle = "#fff";
  context.lineWidth = 10;
  circle(context, 112, 170, 36).stroke();
  circle(context, 112, 170, 18).fill();

  context.font = "bold 62px 'Open Sans'";
  context.fillText("Cloud", 72, 310);
  context.fillText("Recording", 72, 385);
  context.font = "28px 'Open Sans'";
  context.fillStyle = "#b9cbff";
  context.fillText("API reference, typed clients", 72, 450);
  context.fillText("and an emulator for anyRTC", 72, 490);
  return await canvas.encode("png");
}

type Context = ReturnType<ReturnType<typeof createCanvas>["getContext"]>;

function circle(context: Context, x: number, y: number, radius: number): Context {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  return context;
}

/** Registers the fonts that come with Chromium, because a machine may have none. */
async function registerFonts(): Promise<void> {
  const manifest = findPackageJSON("@sparticuz/chromium", import.meta.url) ?? "";
  const folder = await mkdtemp(join(tmpdir(), "fonts-"));
  const before = process.env.TMPDIR;
  try {
    // It unpacks into the folder for temporary files.
    process.env.TMPDIR = folder;
    await inflate(join(dirname(manifest), "bin", "fonts.tar.br"));
    GlobalFonts.loadFontsFromDir(join(folder, "fonts"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(folder, { recursive: true });
  }
}
