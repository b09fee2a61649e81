import { type Context, Hono } from "hono";
import type { ChannelState } from "../channels/channel.ts";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";
import { readBody } from "./read-body.ts";

/** Routes of the channels and their users. */
export function channelRoutes({ control, projects }: AdminContext): Hono {
  const routes = new Hono();
  const participants = "/:appId/:cname/participants";

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

  routes.delete(`${participants}/:uid`, (c) =>
    c.json(
      shownChannel(control.changeChannel(nameOf(c), { kind: "leave", uid: c.req.param("uid") })),
    ),
  );

  return routes;
}

/** A channel as the control surface shows it. */
export function shownChannel({ appId, cname, users, scheduled }: ChannelState): object {
  return { appId, cname, participants: users, scheduled };
}
