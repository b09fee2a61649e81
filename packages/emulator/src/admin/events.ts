import { Hono } from "hono";
import type { AdminContext } from "./admin-context.ts";
import { shownChannel } from "./channels.ts";
import { shownClock } from "./clock.ts";
import { followPicture } from "./follow-picture.ts";
import { shownRequest } from "./requests.ts";

/** Number of recordings in an event: those that started last. */
const recordingLimit = 50;

/** Number of callbacks in an event: the last ones. */
const callbackLimit = 50;

/** Time between two looks at the state, in milliseconds. */
const interval = 200;

/** Time without a change after which a comment shows that the connection is alive, in milliseconds. */
const silence = 15_000;

/**
 * The state as server-sent events: each part at first, and again when it has changed.
 * With `picture` in the query, the picture of that mix as well, as long as somebody watches.
 */
export function eventRoutes(context: AdminContext): Hono {
  const routes = new Hono();
  const views = viewsOf(context);

  routes.get("/", (c) => {
    c.header("content-type", "text/event-stream; charset=utf-8");
    c.header("cache-control", "no-store");
    return c.body(stream(views, context.media, c.req.query("picture")));
  });

  return routes;
}

/** Data of each event, by its name. */
type Views = Readonly<Record<string, () => unknown>>;

function viewsOf({ clock, control, faults, requests, callbacks, media }: AdminContext): Views {
  return {
    // A clock that runs changes all the time, and says nothing new by that.
    clock: () => ({ lead: Math.round((clock.now() - Date.now()) / 500) * 500, ...frozen(clock) }),
    channels: () => control.channels().map(shownChannel),
    recordings: () => control.latestSessions(recordingLimit),
    faults: () => faults.list(),
    requests: () => requests.list().map(shownRequest),
    callbacks: () => ({
      origin: callbacks?.origin,
      deliveries: callbacks?.list(callbackLimit) ?? [],
    }),
    media: () => ({
      isMade: media !== undefined,
      isLive: media?.live !== undefined,
      needsToken: media?.live?.needsToken ?? false,
    }),
  };
}

function frozen(clock: AdminContext["clock"]): object {
  return clock.isFrozen ? { lead: 0, frozenAt: shownClock(clock).now } : {};
}

function stream(
  views: Views,
  media: AdminContext["media"],
  watched: string | undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const sent = new Map<string, string>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let stopPicture = () => {};
  let quiet = 0;
  const changes = () => {
    let text = "";
    for (const [name, view] of Object.entries(views)) {
      const data = JSON.stringify(view());
      if (sent.get(name) === data) continue;
      sent.set(name, data);
      text += eventOf(name, data);
    }
    return text;
  };
  return new ReadableStream({
    start(controller) {
      const look = () => {
        const text = changes();
        quiet = text === "" ? quiet + interval : 0;
        if (text !== "") controller.enqueue(encoder.encode(text));
        else if (quiet % silence === 0) controller.enqueue(encoder.encode(":\n\n"));
      };
      controller.enqueue(encoder.encode("retry: 1000\n\n"));
      look();
      timer = setInterval(look, interval);
      if (media === undefined || watched === undefined) return;
      stopPicture = followPicture(media, watched, (picture) => {
        // A page that does not keep up gets fewer pictures.
        if ((controller.desiredSize ?? 0) <= 0) return false;
        controller.enqueue(encoder.encode(eventOf("picture", JSON.stringify(picture))));
        return true;
      });
    },
    cancel() {
      clearInterval(timer);
      stopPicture();
    },
  });
}

function eventOf(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`;
}
