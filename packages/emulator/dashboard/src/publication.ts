import { CallError } from "./calls.ts";

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

/** A stream that is sent by WHIP (RFC 9725). */
export interface Publication {
  readonly cname: string;
  readonly uid: string;
  readonly stream: MediaStream;
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
    connection.close();
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    await connection.setLocalDescription();
    const path = `channels/${appId}/${encodeURIComponent(cname)}/whip/${encodeURIComponent(uid)}`;
    const answer = await fetch(path, {
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

function streamOf(isScreen: boolean): Promise<MediaStream> {
  const { mediaDevices } = navigator;
  // A page that is neither local nor encrypted has none.
  if (mediaDevices === undefined) throw new CallError("HTTPS or localhost is needed");
  const constraints = { audio: true, video: true };
  return isScreen
    ? mediaDevices.getDisplayMedia(constraints)
    : mediaDevices.getUserMedia(constraints);
}

function publicationOf(
  { cname, uid }: PublicationOptions,
  { stream, connection, stopTracks, remove }: Transmission,
): Publication {
  let onEnd = () => {};
  const end = async () => {
    stopTracks();
    onEnd();
    await remove();
  };
  connection.addEventListener("connectionstatechange", () => {
    if (["failed", "closed"].includes(connection.connectionState)) void end();
  });
  // The reader can also end it by a button of the browser.
  for (const track of stream.getVideoTracks()) track.addEventListener("ended", () => void end());
  return {
    ...{ cname, uid, stream, end },
    onEnd(call) {
      onEnd = call;
    },
  };
}
