import type { Channel } from "../channels/channels.ts";
import { defaults, resourceLifetime } from "../generated/constants.ts";
import { ErrorCode } from "../generated/error-codes.ts";
import type {
  QueryResult,
  Resource,
  Session as SessionResult,
  StopResult,
} from "../generated/schema.ts";
import type { ControlOptions } from "./control-options.ts";
import type { Grant, Recorder } from "./grant.ts";
import { isTaken } from "./idle.ts";
import { layoutOf } from "./layout.ts";
import { checkNotExpired, checkRecording, isRecording, Lookup, workerNotFound } from "./lookup.ts";
import { newSession, type StartRequest } from "./new-session.ts";
import { Recordings } from "./recordings.ts";
import { Refusal } from "./refusal.ts";
import type { Requests } from "./requests.ts";
import { ResourceIds } from "./resource-ids.ts";
import { queryResponse, stopResponse } from "./server-response.ts";
import type { Failure, Session, UploadingStatus } from "./session.ts";
import { begin, failOver, isMoving, stop, subscriptionChanged } from "./session-life.ts";
import { includes, updatedSubscription } from "./subscription.ts";
import type { SessionTarget, StartTarget } from "./target.ts";

/**
 * The rules of the service. It takes requests that fit the schema, and throws a {@link Refusal} to say no.
 */
export class Control extends Recordings {
  readonly #options: ControlOptions;
  readonly #resourceIds: ResourceIds;
  readonly #lookup: Lookup;

  constructor(options: ControlOptions) {
    super(options);
    this.#options = options;
    this.#resourceIds = new ResourceIds(options.saved?.key);
    this.#lookup = new Lookup(this.#resourceIds, this.memory);
  }

  acquire(appId: string, request: Requests["acquireResource"]): Resource {
    const { cname, uid, clientRequest } = request;
    const resourceExpiredHour = clientRequest?.resourceExpiredHour ?? defaults.resourceExpiredHour;
    const grant = { appId, cname, uid, issuedAt: this.now(), resourceExpiredHour };
    return { resourceId: this.#resourceIds.seal(grant) };
  }

  /**
   * @param warn called with everything that is odd about a recording that starts nevertheless
   * @param failure reason why the recorder does not get to work, which the response does not show
   */
  start(
    target: StartTarget,
    request: StartRequest,
    warn: (english: string, chinese: string) => void = () => {},
    failure?: Failure,
  ): SessionResult {
    const { startUp = 1500, needsToken } = this.#options;
    const now = this.now();
    const grant = this.#lookup.grant(target, request);
    const used = this.upToDate(this.memory.startedBy(grant.number), now);
    const rival = this.upToDate(this.memory.runningOf(grant), now);
    this.tidy(now);
    if (used !== undefined && isRecording(used)) throw new Refusal(ErrorCode.alreadyStarted);
    const isUsed = used !== undefined || this.memory.isSpent(grant.number);
    if (isUsed || now - grant.issuedAt >= resourceLifetime) {
      throw new Refusal(ErrorCode.resourceExpired);
    }
    if (rival !== undefined && isRecording(rival)) throw new Refusal(ErrorCode.uidInUse);
    if (this.#options.isFull?.()) {
      throw new Refusal(
        ErrorCode.networkJitter,
        "No more recordings can be made at the same time.",
        "同时进行的录制已达上限。",
      );
    }

    const { token } = request.clientRequest;
    const lacksToken = !token && needsToken?.(grant.appId) === true;
    const channel = this.presence.use(grant, now);
    const hasMadeWay = this.makeWay(grant, channel, now);
    const session = newSession({ ...target, grant, startedAt: now, startUp }, request);
    begin(session, channel.state.users, failure ?? (lacksToken ? "tokenMissing" : undefined));
    this.add(session, channel, now);

    if (hasMadeWay) {
      warn(
        `The default participant "${session.uid}" has left, because the recorder has its \`uid\`.`,
        `默认用户“${session.uid}”已离开频道，因为录制服务使用了其 \`uid\`。`,
      );
    }
    if (lacksToken) {
      warn(
        "The project has App Certificate enabled, and there is no `token`.",
        "该项目启用了 App Certificate，但请求中没有 `token`。",
      );
    }
    if (isTaken(session.uid, channel.state.users)) {
      warn(
        "A user of the channel has the `uid` of the recorder, so the recorder cannot join.",
        "频道内有用户与录制服务的 `uid` 相同，因此录制服务无法加入频道。",
      );
    }
    return answerOf(session);
  }

  update(target: SessionTarget, request: Requests["updateSubscription"]): SessionResult {
    const now = this.now();
    const { session, channel } = this.#find(target, request, now);
    checkNotExpired(session, now);
    checkRecording(session, now);
    const { streamTypes } = session;
    const { streamSubscribe } = request.clientRequest;
    if (streamSubscribe.audioUidList && !includes(streamTypes, "audio")) {
      throw excluded("audioUidList", 1);
    }
    if (streamSubscribe.videoUidList && !includes(streamTypes, "video")) {
      throw excluded("videoUidList", 0);
    }
    this.change(session, channel, (draft) => {
      draft.subscription = updatedSubscription(streamTypes, streamSubscribe);
      subscriptionChanged(draft, channel.state.users, now);
    });
    return answerOf(session);
  }

  updateLayout(target: SessionTarget, request: Requests["updateLayout"]): SessionResult {
    if (target.mode !== "mix") {
      throw new Refusal(
        ErrorCode.invalidLayout,
        "Only a mix recording has a layout.",
        "只有合流录制有布局。",
      );
    }
    const now = this.now();
    const { session, channel } = this.#find(target, request, now);
    checkNotExpired(session, now);
    checkRecording(session, now);
    this.change(session, channel, (draft) => {
      draft.layout = layoutOf(request.clientRequest);
    });
    return answerOf(session);
  }

  query(target: SessionTarget): QueryResult {
    const { workerDelay = 0 } = this.#options;
    const { exitWindow } = this;
    const now = this.now();
    const { session } = this.#find(target, undefined, now);
    const { startedAt, expiresAt, end } = session;
    if (now >= expiresAt || now < startedAt + workerDelay) throw workerNotFound();
    const isExiting = end !== undefined && now < end.at + exitWindow;
    if (isExiting && end.state === "stopped") throw new Refusal(ErrorCode.exiting);
    if (!(isExiting && end.state === "aborted")) checkRecording(session, now);
    return {
      ...answerOf(session),
      serverResponse: queryResponse(session, now, exitWindow, this.mediaOf(session)),
    };
  }

  /** @param uploadingStatus state of the files, unless there are none */
  stop(
    target: SessionTarget,
    request: Requests["stopRecording"],
    uploadingStatus: UploadingStatus = "uploaded",
  ): StopResult {
    const now = this.now();
    const { session, channel } = this.#find(target, request, now);
    checkNotExpired(session, now);
    if (session.end?.state === "stopped") throw new Refusal(ErrorCode.alreadyStopped);
    checkRecording(session, now);
    this.change(session, channel, (draft) =>
      stop(draft, channel.state.users, now, uploadingStatus),
    );
    if (session.tracks.length === 0) throw new Refusal(ErrorCode.noRecordedFile);
    return { ...answerOf(session), serverResponse: stopResponse(session) };
  }

  /**
   * Lets a recorder at work move to another machine, which a call finds out: it does not find the recorder.
   *
   * @param body recorder that the body names; `query` has no body
   * @param duration how long later calls do not find it either, in milliseconds
   * @throws {Refusal} unless the recording has ended
   */
  failOver(target: SessionTarget, body: Recorder | undefined, duration: number | "forever"): void {
    const now = this.now();
    const { session, channel } = this.#find(target, body, now);
    if (now >= session.expiresAt || !isRecording(session) || isMoving(session, now)) return;
    const until = duration === "forever" ? undefined : now + duration;
    this.change(session, channel, (draft) => failOver(draft, now, until));
    throw workerNotFound();
  }

  /** The content of a resource ID; undefined if it was never issued. */
  grantOf(resourceId: string): Grant | undefined {
    return this.#resourceIds.open(resourceId);
  }

  /** The recording of a call, up to date, and its channel. */
  #find(
    target: SessionTarget,
    body: Recorder | undefined,
    now: number,
  ): { session: Session; channel: Channel } {
    const session = this.#lookup.session(target, body);
    return { session, channel: this.presence.settle(session, now) };
  }
}

function answerOf({ sid, resourceId }: Session): SessionResult {
  return { sid, resourceId };
}

function excluded(list: string, streamTypes: 0 | 1): Refusal {
  const [english, chinese] = streamTypes === 1 ? ["video", "视频"] : ["audio", "音频"];
  return new Refusal(
    ErrorCode.invalidParameter,
    `\`${list}\` is not allowed: \`streamTypes\` is ${streamTypes} (${english} only).`,
    `不可设置 \`${list}\`：\`streamTypes\` 为 ${streamTypes}（仅${chinese}）。`,
  );
}
