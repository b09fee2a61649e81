import { join } from "node:path";
import { beepsOf, driftsOf, flashesOf, skewsOf } from "./flashes.ts";
import { type LiveRecording, sizes } from "./live-recording.ts";
import { marks } from "./live-senders.ts";
import {
  type Color,
  codecsOf,
  playlistFacts,
  type RecordedPicture,
  type Samples,
  samplesOf,
  secondsOf,
  videoOf,
} from "./recorded-files.ts";

/** Findings about a recording. */
export interface Findings {
  /** What is not as it must be. */
  readonly faults: readonly string[];
  /** Times by which flashes are behind their beeps, in milliseconds; or without one of both, off their seconds. */
  readonly skews: readonly number[];
}

/** Time that the length of a file may differ by, in milliseconds. */
const slack = 250;

const uids = Object.keys(marks);

/** Looks at the files of a recording. */
export async function findingsOf(recording: LiveRecording): Promise<Findings> {
  const { expected } = recording;
  if (expected.takesSnapshots) return await snapshotFindings(recording);
  return expected.mode === "mix"
    ? await mixFindings(recording)
    : await individualFindings(recording);
}

/** Collects faults. */
class Faults {
  readonly all: string[] = [];

  /** Notes a fault if something is not so. */
  expect(holds: boolean, fault: string): void {
    if (!holds) this.all.push(fault);
  }
}

async function individualFindings(recording: LiveRecording): Promise<Findings> {
  const { expected, files, session } = recording;
  const faults = new Faults();
  const wanted = (["audio", "video"] as const).flatMap((medium) =>
    expected[medium].map((uid) => ({
      ...{ uid, medium },
      name: `${session.sid}_${session.cname}__uid_s_${uid}__uid_e_${medium}.m3u8`,
    })),
  );
  const lists = files.filter((name) => name.endsWith(".m3u8"));
  const names = wanted.map(({ name }) => name).sort();
  faults.expect(`${lists}` === `${names}`, `The lists are ${lists}, and not ${names}`);
  const found = wanted.filter(({ name }) => lists.includes(name));
  const begins = await Promise.all(found.map((one) => trackFindings(recording, one, faults)));
  const of = (uid: string, medium: string) =>
    begins[found.findIndex((one) => one.uid === uid && one.medium === medium)];
  const skews = uids.flatMap((uid) => {
    const [lights, beeps] = [of(uid, "video"), of(uid, "audio")];
    return lights && beeps ? skewsOf(lights, beeps) : driftsOf(lights ?? beeps ?? []);
  });
  return { faults: faults.all, skews };
}

/** Looks at one stream of a user. @returns moments at which its flashes or beeps begin */
async function trackFindings(
  { folder, session, blueStartsAfter }: LiveRecording,
  { uid, medium, name }: { uid: string; medium: "audio" | "video"; name: string },
  faults: Faults,
): Promise<number[]> {
  const path = join(folder, name);
  const track = `${medium} of ${uid}`;
  const { length, startedAt, discontinuities, isEnded } = await playlistFacts(path);
  const found = medium === "audio" ? { codecs: await codecsOf(path) } : await videoOf(path, 4);
  const codec = medium === "audio" ? "aac" : "h264";
  faults.expect(`${found.codecs}` === codec, `${track}: it is ${found.codecs}`);
  faults.expect(isEnded, `${track}: it has no end`);
  const isInTime = uid !== "blue" || startedAt >= blueStartsAfter;
  faults.expect(isInTime, `${track}: it begins before it is sent`);
  const { spans = [] } =
    session.tracks.find((one) => one.uid === uid && one.medium === medium) ?? {};
  const gaps = spans.length - 1;
  faults.expect(discontinuities >= gaps, `${track}: ${discontinuities} of ${gaps} gaps`);
  const sent = spans.reduce((sum, { from, until = from }) => sum + until - from, 0);
  if (!("pictures" in found)) {
    // It is silence until something is played out, and pictures begin then.
    faults.expect(Math.abs(length - sent) < slack, `${track}: ${length} ms of ${sent}`);
    const samples = await samplesOf(path);
    hear(faults, [uid], samples, track);
    return beepsOf(samples);
  }
  const isWhole = length < sent + slack && length > sent / 2;
  faults.expect(isWhole, `${track}: ${length} ms of ${sent}`);
  const { pictures } = found;
  see(faults, uid, pictures, 0);
  moves(faults, uid, pictures, 3);
  const widths = `${[...new Set(pictures.map(({ width }) => width))]}`;
  const sentWidths = `${(uid === "green" ? sizes : sizes.slice(0, 1)).map(({ width }) => width)}`;
  faults.expect(widths === sentWidths, `${track}: it is ${widths} wide, and not ${sentWidths}`);
  const pauses = pictures.slice(1).map(({ time }, index) => time - (pictures[index]?.time ?? 0));
  const longest = Math.max(...pauses);
  faults.expect(gaps === 0 || longest > 150, `${track}: its longest pause is ${longest} ms`);
  return flashesOf(pictures, 0);
}

async function mixFindings({ expected, files, folder, session }: LiveRecording): Promise<Findings> {
  const faults = new Faults();
  const lists = files.filter((name) => name.endsWith(".m3u8"));
  const name = `${session.sid}_${session.cname}.m3u8`;
  faults.expect(`${lists}` === name, `The lists are ${lists}, and not ${name}`);
  const path = join(folder, name);
  const [hasAudio, hasVideo] = [expected.audio.length > 0, expected.video.length > 0];
  const wanted = [...(hasAudio ? ["aac"] : []), ...(hasVideo ? ["h264"] : [])];
  const { codecs, pictures } = hasVideo
    ? await videoOf(path, 12)
    : { codecs: await codecsOf(path), pictures: [] };
  faults.expect(`${codecs}` === `${wanted}`, `It has ${codecs}, and not ${wanted}`);
  const samples = hasAudio ? await samplesOf(path) : undefined;
  if (samples) hear(faults, expected.audio, samples, "mix");
  if (hasVideo) {
    for (const [index, uid] of uids.entries()) {
      const isExpected = expected.video.includes(uid);
      const seen = pictures.filter(({ columns }) => senderOf(columns[index * 4]) !== undefined);
      faults.expect(seen.length > 10 === isExpected, `${uid} is in ${seen.length} pictures`);
      see(faults, uid, seen, index * 4);
      if (isExpected) moves(faults, uid, seen, index * 4 + 3);
    }
  }
  const { length, isEnded } = await playlistFacts(path);
  faults.expect(isEnded, "It has no end");
  const { startedAt, endedAt = Number.NaN } = session;
  const sent = endedAt - startedAt;
  // It begins when the recorder has started up.
  faults.expect(length > sent - 2500 && length < sent + slack, `${length} ms of ${sent}`);
  const first = uids.findIndex((uid) => expected.video.includes(uid));
  const lights = flashesOf(pictures, first * 4);
  const beeps = samples && beepsOf(samples);
  const skews = beeps && hasVideo ? skewsOf(lights, beeps) : driftsOf(beeps ?? lights);
  return { faults: faults.all, skews };
}

async function snapshotFindings(recording: LiveRecording): Promise<Findings> {
  const { expected, files, folder, session } = recording;
  const faults = new Faults();
  const stem = `${session.sid}_${session.cname}__uid_s_`;
  const ownOf = (uid: string) =>
    files.filter((file) =>
      /^__uid_e_video_\d{17}\.jpg$/.test(file.split(`${stem}${uid}`)[1] ?? ""),
    );
  const others = files.filter((file) => !uids.some((uid) => ownOf(uid).includes(file)));
  faults.expect(others.length === 0, `There are other files: ${others}`);
  for (const uid of uids) {
    const own = ownOf(uid);
    if (!expected.video.includes(uid)) faults.expect(own.length === 0, `There are ${own}`);
    // Who comes and goes may be away whenever one is taken.
    else if (uid !== "blue") faults.expect(own.length > 1, `${uid}: ${own.length} snapshots`);
    const videos = await Promise.all(own.map((file) => videoOf(join(folder, file), 4)));
    const pictures = videos.flatMap((video) => video.pictures);
    faults.expect(
      videos.every(({ codecs }) => `${codecs}` === "mjpeg"),
      `${uid}: no JPG`,
    );
    faults.expect(pictures.length === own.length, `${uid}: ${pictures.length} of ${own.length}`);
    see(faults, uid, pictures, 0);
    if (own.length < 2) continue;
    moves(faults, uid, pictures, 3);
    const widths = `${[...new Set(pictures.map(({ width }) => width))]}`;
    const sent = `${(uid === "green" ? sizes : sizes.slice(0, 1)).map(({ width }) => width)}`;
    faults.expect(widths === sent, `${uid}: snapshots are ${widths} wide, and not ${sent}`);
  }
  return { faults: faults.all, skews: [] };
}

/** The sender of a colour. */
function senderOf(color: Color | undefined): string | undefined {
  const angle = color?.angle;
  if (angle === undefined) return undefined;
  const distance = (uid: string) => {
    const difference = Math.abs(angle - (marks[uid]?.angle ?? 0)) % 360;
    return Math.min(difference, 360 - difference);
  };
  return uids.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** Finds pictures that are not of the sender. */
function see(
  faults: Faults,
  uid: string,
  pictures: readonly RecordedPicture[],
  column: number,
): void {
  const others = pictures.filter(({ columns }) => senderOf(columns[column]) !== uid);
  faults.expect(others.length === 0, `${uid}: ${others.length} pictures are not of this sender`);
}

/** Finds pictures that stand still. */
function moves(
  faults: Faults,
  uid: string,
  pictures: readonly RecordedPicture[],
  column: number,
): void {
  const lumas = pictures.map(({ columns }) => columns[column]?.luma ?? 0);
  const range = Math.max(...lumas) - Math.min(...lumas);
  faults.expect(range > 40, `${uid}: pictures differ by ${range} only`);
}

/** Finds tones of others, and those that are missing. */
function hear(faults: Faults, expected: readonly string[], samples: Samples, where: string): void {
  for (const [uid, { tone }] of Object.entries(marks)) {
    const seconds = secondsOf(tone, samples);
    const isRight = expected.includes(uid) ? seconds > 0.3 : seconds < 0.1;
    faults.expect(isRight, `${where}: the tone of ${uid} is heard for ${seconds} s`);
  }
}
