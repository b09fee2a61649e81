import type { Destination } from "../../src/control/media-facts.ts";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import type { ListedFile } from "../../src/media/media.ts";
import { fileUrl } from "./file-url.ts";
import { useSentence } from "./sentences.ts";
import type { State } from "./state.ts";
import { useTexts } from "./texts.ts";

interface FilesProps {
  readonly files: readonly ListedFile[];
  readonly session: SessionSnapshot;
  readonly media: State["media"];
  /** Path of the playlist in the player. */
  readonly played: string | undefined;
  readonly onPlay: (path: string) => void;
}

/** Files of a recording: snapshots as a grid, all others as a table. */
export function Files({ files, session, media, played, onPlay }: FilesProps) {
  const texts = useTexts();
  const sentence = useSentence();
  const snapshots = files.filter(({ path }) => path.endsWith(".jpg"));
  // Playlists come first, since they can be played.
  const others = [
    ...files.filter(({ path }) => isPlaylist(path)),
    ...files.filter(({ path }) => !isPlaylist(path) && !path.endsWith(".jpg")),
  ];
  const { destination, problem, pending = 0 } = session.media ?? {};
  return (
    <section aria-label={texts.files}>
      <h4>{texts.files}</h4>
      {files.length === 0 && <p class="note">{media.isMade ? texts.noFiles : texts.namesOnly}</p>}
      {destination && (
        <p class="note">
          {texts.uploadedTo} <code>{pathOf(destination)}</code>
        </p>
      )}
      {files.length > 0 && (
        <p class="note">
          {texts.kept} <code>{folderOf(files[0]?.path ?? "")}</code>
        </p>
      )}
      <div role="status">
        {problem && (
          <p class="bad">
            {texts.notWritten} {sentence(problem)}
          </p>
        )}
        {pending > 0 && (
          <p>
            {texts.waiting} {pending}
          </p>
        )}
      </div>
      {snapshots.length > 0 && (
        <ul class="snapshots">
          {snapshots.map(({ path, size }) => (
            <li key={path}>
              <a href={fileUrl(path)}>
                <img
                  src={fileUrl(path)}
                  alt={`${texts.snapshotOf} ${nameOf(path)}`}
                  loading="lazy"
                />
              </a>
              <strong>{uidOf(path)}</strong>
              <span class="note">{sizeOf(size)}</span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys
        <section class="scroll" tabIndex={0} aria-label={texts.files}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.file}</th>
                <th scope="col">{texts.bytes}</th>
                <th scope="col">
                  <span class="hidden">{texts.play}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {others.map(({ path, size }) => (
                <tr key={path}>
                  <td>
                    <a href={fileUrl(path)} title={path}>
                      {nameOf(path).replace(session.sid, "…")}
                    </a>
                  </td>
                  <td>{sizeOf(size)}</td>
                  <td>
                    {isPlaylist(path) && (
                      <button
                        type="button"
                        aria-pressed={path === played}
                        aria-label={`${texts.play} ${nameOf(path)}`}
                        onClick={() => onPlay(path)}
                      >
                        {texts.play}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

/** The destination as one text. */
function pathOf({ endpoint, bucket, folder }: Destination): string {
  return [endpoint, bucket, folder].filter(Boolean).join("/");
}

function isPlaylist(path: string): boolean {
  return path.endsWith(".m3u8");
}

/** UID in the name of a snapshot. */
function uidOf(path: string): string {
  return /__uid_s_(.*)__uid_e_/.exec(path)?.[1] ?? "";
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
