import type { Bodies, JsonObject } from "./bodies.ts";

/**
 * The rules of `runtime/rules.ts`, said a second time in another way: the findings that the client gets for a body
 * which fits the schema, each as severity, JSON Pointer and rule.
 */
export function clientFindings(operation: string, body: JsonObject): string[] {
  const request = objectIn(body, "clientRequest");
  const config = objectIn(request, "recordingConfig");
  const findings: string[] = [];
  const find = (severity: string, pointer: string, rule: string) =>
    findings.push(`${severity} /clientRequest${pointer} ${rule}`);

  if (operation.startsWith("start")) {
    const names = Object.keys(request).join();
    if (!/storageConfig|extensionServiceConfig/.test(names)) {
      find("warning", "", "files-have-a-destination");
    }
  }
  if (isEncrypted(config) !== "secret" in config) {
    find("error", "/recordingConfig/secret", "secret-fits-decryption-mode");
  }
  for (const list of excludedLists(config)) {
    find("error", `/recordingConfig/${list}`, "lists-fit-stream-types");
  }
  if (subscribedUids(config) > largestGroup(config)) {
    find("warning", "/recordingConfig/subscribeUidGroup", "lists-fit-uid-group");
  }
  if (isTooLarge(objectIn(config, "transcodingConfig"))) {
    find("error", "/recordingConfig/transcodingConfig/height", "canvas-area");
  }
  if (hasLongPrefix(objectIn(request, "storageConfig"))) {
    find("error", "/storageConfig/fileNamePrefix", "prefix-length");
  }
  return findings.sort();
}

/** The same for the service, which forgives some rules and only warns of others (AMB-46, AMB-49, AMB-63, AMB-91). */
export function serviceFindings(operation: string, body: JsonObject): string[] {
  return clientFindings(operation, body)
    .filter((finding) => /canvas-area|prefix-length|lists-fit-stream-types/.test(finding))
    .map((finding) => finding.replace(/^error (.*lists-fit-stream-types)$/, "warning $1"))
    .sort();
}

/** The same body without what breaks a rule that the client refuses. */
export function lawful({ shapes }: Bodies, body: JsonObject): JsonObject {
  const change = (object: JsonObject, changes: JsonObject): JsonObject => {
    const members = Object.entries({ ...object, ...changes });
    const changed = Object.fromEntries(members.filter(([, value]) => value !== undefined));
    const shape = shapes.get(object);
    if (shape !== undefined) shapes.set(changed, shape);
    return changed;
  };
  const within = (object: JsonObject, name: string, edit: (inner: JsonObject) => JsonObject) =>
    name in object ? change(object, { [name]: edit(objectIn(object, name)) }) : object;

  const lawfulStorage = (storage: JsonObject) =>
    hasLongPrefix(storage) ? change(storage, { fileNamePrefix: undefined }) : storage;
  const lawfulCanvas = (canvas: JsonObject) =>
    isTooLarge(canvas) ? change(canvas, { height: 1 }) : canvas;
  const lawfulConfig = (config: JsonObject) => {
    const secret = isEncrypted(config) ? (config.secret ?? "s") : undefined;
    const excluded = excludedLists(config).map((name) => [name, undefined]);
    const changed = change(config, { secret, ...Object.fromEntries(excluded) });
    return within(changed, "transcodingConfig", lawfulCanvas);
  };
  return within(body, "clientRequest", (request) =>
    within(within(request, "storageConfig", lawfulStorage), "recordingConfig", lawfulConfig),
  );
}

function isEncrypted({ decryptionMode }: JsonObject): boolean {
  return [1, 2, 3].some((mode) => mode === decryptionMode);
}

function excludedLists(config: JsonObject): string[] {
  const excluded = { 0: "VideoUids", 1: "AudioUids", 2: "none" }[Number(config.streamTypes ?? 2)];
  return Object.keys(config).filter((name) => name.endsWith(String(excluded)));
}

function subscribedUids(config: JsonObject): number {
  const uids: Record<string, true> = {};
  for (const [name, list] of Object.entries(config)) {
    if (/^subscribe(Audio|Video)Uids$/.test(name)) {
      for (const uid of list as string[]) uids[`uid ${uid}`] = true;
    }
  }
  return Object.keys(uids).length;
}

function largestGroup({ subscribeUidGroup: group }: JsonObject): number {
  return group === undefined ? Number.POSITIVE_INFINITY : Number(group) * 5 + 2;
}

function isTooLarge({ width, height }: JsonObject): boolean {
  return Number(height) > (1920 * 1080) / Number(width);
}

function hasLongPrefix({ fileNamePrefix }: JsonObject): boolean {
  if (fileNamePrefix === undefined) return false;
  const file = [...(fileNamePrefix as string[]), ""].join("/");
  return file.length > 128;
}

function objectIn(object: JsonObject, name: string): JsonObject {
  return (object[name] ?? {}) as JsonObject;
}
