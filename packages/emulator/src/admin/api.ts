import { Buffer } from "node:buffer";
import { Hono } from "hono";
import { languageHeader } from "../http/answer.ts";
import { DroppedConnection } from "../http/dropped-connection.ts";
import { FetchRequest } from "../http/incoming/fetch-request.ts";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";

/** The API with the credentials of its project, for pages that must not know them. */
export function apiRoutes({ projects, call }: AdminContext): Hono {
  const routes = new Hono();

  routes.all("/*", async (c) => {
    const path = new URL(c.req.url).pathname.slice("/_emulator/api".length);
    const project = projects.find(({ appId }) => path.startsWith(`/v1/apps/${appId}/`));
    if (project === undefined) throw new AdminError(404, "There is no project with this App ID");
    const type = c.req.header("content-type");
    const language = c.req.header(languageHeader);
    const { method } = c.req;
    const body = method === "GET" ? undefined : await new FetchRequest(c.req.raw).text();
    const credentials = `${project.customerId}:${project.customerCertificate}`;
    const headers = {
      authorization: `Basic ${Buffer.from(credentials).toString("base64")}`,
      ...(type !== undefined && { "content-type": type }),
      ...(language !== undefined && { [languageHeader]: language }),
    };
    try {
      return await call(`http://localhost${path}`, {
        ...{ method, headers },
        ...(body !== undefined && { body }),
      });
    } catch (error) {
      if (!(error instanceof DroppedConnection)) throw error;
      throw new AdminError(502, "A fault has dropped the connection");
    }
  });

  return routes;
}
