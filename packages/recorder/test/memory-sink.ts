import type { FileSink, MadeFile } from "@cloud-recording/recorder";

/** Keeps the files of a recorder, and the text of every playlist as it was at each time. */
export class MemorySink implements FileSink {
  readonly files: Map<string, Uint8Array> = new Map<string, Uint8Array>();
  readonly playlists: string[] = [];

  async write({ name, kind, data }: MadeFile): Promise<void> {
    this.files.set(name, data);
    if (kind === "playlist") this.playlists.push(new TextDecoder().decode(data));
  }

  /** Names with an ending, in order. */
  names(ending: string): string[] {
    return [...this.files.keys()].filter((name) => name.endsWith(ending)).sort();
  }

  text(name: string): string {
    return new TextDecoder().decode(this.files.get(name));
  }
}
