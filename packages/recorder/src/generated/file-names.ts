// Generated from openapi/ by `npm run generate`. Do not edit.

import { hash } from "node:crypto";

/** A stream of one user. */
export interface UserStream {
  readonly uid: string;
  readonly medium: "audio" | "video";
}

/**
 * Most bytes of the parts of a name. A snapshot that is being written has the longest one, with 255 bytes:
 * a dot, both parts, `__uid_s_`, `__uid_e_video`, a moment and `.jpg.part`.
 */
const limits = { recording: 110, uid: 96 } as const;

/**
 * Name of what belongs to a recording or to one stream of it, without the ending (START-13, QRES-13).
 *
 * Different recordings and streams have different names, at least by the case of letters. Ordinary names stay as they
 * are: what cannot stand in the name of a file becomes `~` and four hexadecimal digits, the code of the character,
 * and a `~` that would look so becomes `~007E`. What is too long ends in `~FFFF` and a hash.
 */
export function fileStem(recording: string, stream?: UserStream): string {
  const stem = named(recording, limits.recording);
  if (stream === undefined) return stem;
  return `${stem}__uid_s_${named(stream.uid, limits.uid)}__uid_e_${stream.medium}`;
}

/** Slashes, control characters and lone surrogates, and what looks like the code of one. */
const unsafe = /[/\\\p{Cc}\p{Cs}]|~(?=[\dA-F]{4})/gu;

function named(text: string, limit: number): string {
  const name = text.replace(unsafe, (character) => {
    return `~${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  });
  if (byteLength(name) <= limit) return name;
  // No other name holds this, because U+FFFF is none of the characters that get a code.
  const end = `~FFFF${hash("sha256", name).slice(0, 32)}`;
  let begin = "";
  for (const character of name) {
    if (byteLength(begin + character + end) > limit) break;
    begin += character;
  }
  return begin + end;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
