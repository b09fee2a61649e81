import type { RecordedFile, RecordingState } from "@cloud-recording/node";
import type { Texts } from "../texts/texts.ts";

/** A state in words, such as "recording, 1 file". */
export function stateText({ status, files }: RecordingState, texts: Texts): string {
  const known = texts.statuses[Number(status)];
  return [known ?? texts.unknownStatus(status), texts.fileCount(files.length)].join(", ");
}

/** The files of a recording, a line each. */
export function filesText(files: readonly RecordedFile[], texts: Texts): string {
  if (files.length === 0) return `  ${texts.noFiles}`;
  return files.map(({ objectKey, filename }) => `  ${objectKey ?? filename}`).join("\n");
}

/** A duration as minutes and seconds, or with hours. */
export function durationText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, ...rest] = parts;
  return (hours > 0 ? parts : rest).map((part) => String(part).padStart(2, "0")).join(":");
}
