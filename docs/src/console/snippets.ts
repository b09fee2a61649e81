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
export function typeScriptOf(baseUrl: string, { operation, parameters, body }: Draft): string {
  const path = operation.parameters.map(({ name }) =>
    name === "appid" ? "appid: cloud.appId" : `${name}: ${JSON.stringify(parameters[name] ?? "")}`,
  );
  const init = [
    `  params: { path: { ${path.join(", ")} } },`,
    ...(operation.method === "POST"
      ? [`  body: ${JSON.stringify(body, undefined, 2).replaceAll("\n", "\n  ")},`]
      : []),
  ];
  return `import { CloudRecording } from "@cloud-recording/node";

const cloud = new CloudRecording({ baseUrl: ${JSON.stringify(baseUrl)} });
const { data, error } = await cloud.api.${operation.method}(
  ${JSON.stringify(operation.path)},
  {
  ${init.join("\n").replaceAll("\n", "\n  ")}
  },
);
console.log(data ?? error);
`;
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A base URL inside double quotes. */
function escaped(baseUrl: string): string {
  return baseUrl.replace(/\/+$/, "").replaceAll(/[\\"$`]/g, "\\$&");
}
