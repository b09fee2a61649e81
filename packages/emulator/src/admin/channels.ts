import { type Context, Hono } from "hono";
import type { ChannelState } from "../channels/channel.ts";
import { PresenceError } from "../channels/presence-error.ts";
import { channelKey } from "../media/media.ts";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";
import { publisherOf } from "./publisher.ts";
import { readBody } from "./read-body.ts";

/** Routes of the channels and their users. */
export function channelRoutes({ control, projects, media }: AdminContext): Hono {
  const routes = new Hono();
  const participants = "/:appId/:cname/participants";
  const whip = "/:appId/:cname/whip/:uid";

  const nameOf = (c: Context) => {
    const { appId = "", cname = "" } = c.req.param() as Record<string, string>;
    if (!projects.some((project) => project.appId === appId)) {
      throw new AdminError(404, "There is no project with this App ID");
    }
    return { appId, cname };
  };

  routes.get("/", (c) => c.json({ channels: control.channels().map(shownChannel) }));
  routes.get("/:appId/:cname", (c) => c.json(shownChannel(control.lookAtChannel(nameOf(c)))));
  routes.get(participants, (c) => c.json({ participants: control.lookAtChannel(nameOf(c)).users }));

  routes.post(participants, async (c) => {
    const participant = await readBody(c, "participant");
    return c.json(
      shownChannel(control.changeChannel(nameOf(c), { kind: "join", participant })),
      201,
    );
  });

  routes.patch(`${participants}/:uid`, async (c) => {
    const sends = await readBody(c, "publication");
    const change = { kind: "publish", uid: c.req.param("uid"), sends } as const;
    return c.json(shownChannel(control.changeChannel(nameOf(c), change)));
  });

  routes.delete(`${participants}/:uid`, (c) => {
    const name = nameOf(c);
    const uid = c.req.param("uid");
    const channel = control.changeChannel(name, { kind: "leave", uid });
    media?.live?.dismiss(channelKey(name), uid);
    return c.json(shownChannel(channel));
  });

  const liveOf = () => {
    if (media?.live !== undefined) return media.live;
    throw new AdminError(404, "For real streams, install @cloud-recording/whip and its recorder");
  };
  routes.all(whip, (c) => {
    const live = liveOf();
    const refused = live.refuse(c.req.raw);
    if (refused !== undefined) return refused;
    const name = nameOf(c);
    const uid = c.req.param("uid");
    const isThere = control.lookAtChannel(name).users.some((user) => user.uid === uid);
    if (isThere && c.req.method === "POST") throw new PresenceError("alreadyThere", uid);
    const { pathname } = new URL(c.req.url);
    return live.open(c.req.raw, publisherOf(control, name, uid), pathname);
  });
  routes.all(`${whip}/:id`, (c) => {
    const live = liveOf();
    const refused = live.refuse(c.req.raw);
    if (refused !== undefined) return refused;
    nameOf(c);
    return live.change(c.req.raw, c.req.param("id"));
  });

  return routes;
}

/** A channel as the control surface shows it. */
export function shownChannel({ appId, cname, users, scheduled }: ChannelState): object {
  return { appId, cname, participants: users, scheduled };
}
