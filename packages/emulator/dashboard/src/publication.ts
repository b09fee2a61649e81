import { CallError, channelPath, control, reach } from "./calls.ts";

/** Wish to send into a channel. */
export interface PublicationOptions {
  readonly appId: string;
  readonly cname: string;
  readonly uid: string;
  /** True for the screen, false for the camera and the microphone. */
  readonly isScreen: boolean;
  /** Token of those who send, if the emulator asks for one. */
  readonly token: string | undefined;
}

/** A part of a stream. */
export type Medium = "audio" | "video";

/** A stream that is sent by WHIP (RFC 9725). */
export interface Publication {
  readonly cname: string;
  readonly uid: string;
  readonly stream: MediaStream;
  /** True for a medium that the stream has. */
  has(medium: Medium): boolean;
  /** Sends a medium or not. What is not sent is black, or silent, in the preview, too. */
  setSent(medium: Medium, isSent: boolean): Promise<void>;
  /** Calls a function when nothing is sent any more. */
  onEnd(call: () => void): void;
  end(): Promise<void>;
}

/** Sends the camera or the screen into a channel. @throws if the reader or the emulator refuses */
export async function publish(options: PublicationOptions): Promise<Publication> {
  const { appId, cname, uid, isScreen, token } = options;
  const authorization = token ? { authorization: `Bearer ${token}` } : {};
  const stream = await streamOf(isScreen);
  const connection = new RTCPeerConnection();
  for (const track of stream.getTracks()) {
    connection.addTransceiver(track, { direction: "sendonly", streams: [stream] });
  }
  const stopTracks = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    await connection.setLocalDescription();
    const path = `channels/${appId}/${encodeURIComponent(cname)}/whip/${encodeURIComponent(uid)}`;
    const answer = await reach(path, {
      method: "POST",
      headers: { "content-type": "application/sdp", ...authorization },
      body: connection.localDescription?.sdp ?? "",
    });
    const text = await answer.text();
    const location = answer.headers.get("location");
    if (!answer.ok || location === null) {
      const { detail, error } = JSON.parse(text);
      throw new CallError(detail ?? error);
    }
    await connection.setRemoteDescription({ type: "answer", sdp: text });
    const remove = () =>
      fetch(location, { method: "DELETE", headers: authorization, keepalive: true });
    return publicationOf(options, { stream, connection, stopTracks, remove });
  } catch (error) {
    stopTracks();
    connection.close();
    throw error;
  }
}

/** Means of a publication. */
interface Transmission {
  readonly stream: MediaStream;
  readonly connection: RTCPeerConnection;
  readonly stopTracks: () => void;
  /** Ends the connection at the emulator. */
  readonly remove: () => Promise<unknown>;
}

/** @throws {DOMException} as the browser does; the name says why */
async function streamOf(isScreen: boolean): Promise<MediaStream> {
  const { mediaDevices } = navigator;
  // A page that is neither local nor encrypted has none.
  if (mediaDevices === undefined) throw new DOMException("No media devices", "SecurityError");
  if (isScreen) return await mediaDevices.getDisplayMedia({ audio: true, video: true });
  // Who has no camera can be heard all the same.
  const kinds = (await mediaDevices.enumerateDevices()).map(({ kind }) => kind);
  const [audio, video] = [kinds.includes("audioinput"), kinds.includes("videoinput")];
  if (!audio && !video) throw new DOMException("No device", "NotFoundError");
  return await mediaDevices.getUserMedia({ audio, video });
}

function publicationOf(
  { appId, cname, uid }: PublicationOptions,
  { stream, connection, stopTracks, remove }: Transmission,
): Publication {
  let onEnd = () => {};
  let isOver = false;
  const end = async () => {
    if (isOver) return;
    isOver = true;
    stopTracks();
    onEnd();
    // A connection that is closed first may be gone at the emulator before it is removed.
    await remove().finally(() => connection.close());
  };
  const tracks = { audio: stream.getAudioTracks()[0], video: stream.getVideoTracks()[0] };
  const senders = connection.getSenders();
  const senderOf = (medium: Medium) => senders.find(({ track }) => track === tracks[medium]);
  const byMedium = { audio: senderOf("audio"), video: senderOf("video") };
  const setSent = async (medium: Medium, isSent: boolean) => {
    const track = tracks[medium];
    if (track === undefined) return;
    track.enabled = isSent;
    // The emulator notices missing packets after a while only, and only while the other medium comes.
    await byMedium[medium]?.replaceTrack(isSent ? track : null);
    const path = `${channelPath(appId, cname)}/${encodeURIComponent(uid)}`;
    await control("PATCH", path, { [medium]: isSent });
  };
  connection.addEventListener("connectionstatechange", () => {
    if (["failed", "closed"].includes(connection.connectionState)) void end();
  });
  // The reader can also end it by a button of the browser.
  for (const track of stream.getVideoTracks()) track.addEventListener("ended", () => void end());
  return {
    ...{ cname, uid, stream, setSent, end },
    has: (medium) => tracks[medium] !== undefined,
    onEnd(call) {
      onEnd = call;
    },
  };
}
