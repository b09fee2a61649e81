import { contentType, type Draft } from "./request.ts";

/** The call as a command. The credentials stay in the environment. */
export function curlOf(baseUrl: string, { operation, parameters, body }: Draft): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "appid" ? "$ANYRTC_APP_ID" : encodeURIComponent(parameters[name] ?? ""),
  );
  const lines = [
    `curl "${escaped(baseUrl)}${path}"`,
    `--user "$ANYRTC_CUSTOMER_ID:$ANYRTC_CUSTOMER_CERTIFICATE"`,
  ];
  if (operation.method === "POST") {
    lines.push(`--header 'Content-type: ${contentType}'`);
    lines.push(`--data ${singleQuoted(JSON.stringify(body, undefined, 2))}`);
  }
  return lines.join(" \\\n  ");
}

/** The call as a program. The credentials come from the environment. */
export function typeScriptOf(baseUrl: string, draft: Draft): string {
  return `import { CloudRecording } from "@cloud-recording/node";

const cloud = new CloudRecording({ baseUrl: ${JSON.stringify(baseUrl)} });
${methodCall(draft) ?? apiCall(draft)}
`;
}

/** A call by the method of the client; undefined if the body is not of the form that it makes. */
function methodCall({ operation, parameters, body, channel }: Draft): string | undefined {
  const { cname, uid, clientRequest } = { ...channel, ...(body as Partial<Body> | undefined) };
  if (typeof cname !== "string" || typeof uid !== "string") return undefined;
  if (body !== undefined && !isObject(clientRequest)) return undefined;
  const { resourceid: resourceId = "", sid = "", mode = "mix" } = parameters;
  const session = literal({ cname, uid, resourceId, sid, mode });
  const startMode = /\/mode\/(\w+)\/start$/.exec(operation.path)?.[1];
  if (startMode !== undefined) {
    const resource = literal({ cname, uid, resourceId });
    const settings = literal({ mode: startMode, ...clientRequest });
    return `const session = await cloud.start(${resource}, ${settings});\nconsole.log(session);`;
  }
  switch (operation.path.slice(operation.path.lastIndexOf("/") + 1)) {
    case "acquire": {
      const request = literal({ cname, uid, ...clientRequest });
      return `const resource = await cloud.acquire(${request});\nconsole.log(resource);`;
    }
    case "query":
      return `const state = await cloud.query(${session});\nconsole.log(state);`;
    case "stop":
      return `const stopped = await cloud.stop(${session});\nconsole.log(stopped);`;
    case "updateLayout":
      return `await cloud.updateLayout(${session}, ${literal(clientRequest)});`;
    case "update":
      if (!isObject(clientRequest?.streamSubscribe)) return undefined;
      return `await cloud.update(${session}, ${literal(clientRequest.streamSubscribe)});`;
    default:
      return undefined;
  }
}

/** A call that sends a body as it is, whatever its form. */
function apiCall({ operation, parameters, body }: Draft): string {
  const path = operation.parameters.map(({ name }) =>
    name === "appid" ? "appid: cloud.appId" : `${name}: ${JSON.stringify(parameters[name] ?? "")}`,
  );
  const init = [
    `  params: { path: { ${path.join(", ")} } },`,
    ...(operation.method === "POST" ? [`  body: ${literal(body).replaceAll("\n", "\n  ")},`] : []),
  ];
  return `const { data, error } = await cloud.api.${operation.method}(
  ${JSON.stringify(operation.path)},
  {
  ${init.join("\n").replaceAll("\n", "\n  ")}
  },
);
console.log(data ?? error);`;
}

/** The parts of a body that a method of the client takes apart. */
interface Body {
  readonly cname: unknown;
  readonly uid: unknown;
  readonly clientRequest: Readonly<Record<string, unknown>>;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as code: as JSON, with plain names where they need no quotes. */
function literal(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll(/^( *)"([A-Za-z_]\w*)":/gm, "$1$2:");
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A base URL inside double quotes. */
function escaped(baseUrl: string): string {
  return baseUrl.replace(/\/+$/, "").replaceAll(/[\\"$`]/g, "\\$&");
}
