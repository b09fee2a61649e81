import type { Bodies, JsonObject } from "./bodies.ts";

/**
 * The rules of `runtime/rules.ts`, said a second time in another way: the findings that the client gets for a body
 * which fits the schema, each as severity, JSON Pointer and rule.
 */
export function clientFindings(operation: string, body: JsonObject): string[] {
  const request = objectIn(body, "clientRequest");
  const config = objectIn(request, "recordingConfig");
  const storage = objectIn(request, "storageConfig");
  const subscription = objectIn(request, "streamSubscribe");
  const findings: string[] = [];
  const find = (severity: string, pointer: string, rule: string) =>
    findings.push(`${severity} /clientRequest${pointer} ${rule}`);

  if (operation.startsWith("start")) {
    const names = Object.keys(request).join();
    if (!/storageConfig|extensionServiceConfig/.test(names)) {
      find("warning", "", "files-have-a-destination");
    }
  }
  if ("secret" in config && !isEncrypted(config)) {
    find("warning", "/recordingConfig/secret", "secret-has-decryption-mode");
  }
  for (const [name, list] of Object.entries(config)) {
    if (!/[sS]ubscribe.*Uids$/.test(name) || (list as unknown[]).length > 0) continue;
    find("warning", `/recordingConfig/${name}`, "lists-are-not-empty");
  }
  const holders = {
    recordingConfig: config,
    "streamSubscribe/audioUidList": objectIn(subscription, "audioUidList"),
    "streamSubscribe/videoUidList": objectIn(subscription, "videoUidList"),
  };
  for (const [place, holder] of Object.entries(holders)) {
    const names = Object.keys(holder).filter((name) => name.endsWith("Uids"));
    for (const name of names.filter((one) => one.startsWith("un"))) {
      if (!names.includes(name.replace("unSubscribe", "subscribe"))) continue;
      find("warning", `/${place}/${name}`, "one-list-for-each-medium");
    }
  }
  if (subscribedUids(config) > largestGroup(config)) {
    find("warning", "/recordingConfig/subscribeUidGroup", "lists-fit-uid-group");
  }
  const canvas = objectIn(config, "transcodingConfig");
  if (isTooLarge(canvas)) {
    find("error", "/recordingConfig/transcodingConfig/height", "canvas-area");
  }
  const layouts =
    operation === "updateLayout"
      ? { "": request }
      : { "/recordingConfig/transcodingConfig": canvas };
  for (const [place, layout] of Object.entries(layouts)) {
    for (const [name, owner] of [
      ["maxResolutionUid", 2],
      ["layoutConfig", 3],
    ] as const) {
      if (name in layout && layout.mixedVideoLayout !== owner) {
        find("warning", `${place}/${name}`, "x-forbidden");
      }
    }
  }
  const { avFileType = [] } = objectIn(request, "recordingFileConfig");
  for (const [index, type] of (avFileType as string[]).entries()) {
    if (type === "mp4")
      find("warning", `/recordingFileConfig/avFileType/${index}`, "mp4-is-not-documented");
  }
  if (hasLongPrefix(storage)) find("error", "/storageConfig/fileNamePrefix", "prefix-length");
  if (JSON.stringify(storage.fileNamePrefix) === "[]") {
    find("warning", "/storageConfig/fileNamePrefix", "prefix-is-not-empty");
  }
  if (storage.vendor === 100) find("warning", "/storageConfig/vendor", "vendor-is-not-documented");
  else if (Number(storage.vendor) > 4) find("warning", "/storageConfig/vendor", "x-known");
  else if (isUnknownRegion(storage)) find("warning", "/storageConfig/region", "x-known");
  return findings.sort();
}

/** The same for the service, which asks neither for a destination nor for a fitting group (AMB-49, AMB-63). */
export function serviceFindings(operation: string, body: JsonObject): string[] {
  return clientFindings(operation, body).filter(
    (finding) => !/files-have-a-destination|lists-fit-uid-group/.test(finding),
  );
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
  const lawfulConfig = (config: JsonObject) => within(config, "transcodingConfig", lawfulCanvas);
  return within(body, "clientRequest", (request) =>
    within(within(request, "storageConfig", lawfulStorage), "recordingConfig", lawfulConfig),
  );
}

function isEncrypted({ decryptionMode }: JsonObject): boolean {
  return [1, 2, 3].some((mode) => mode === decryptionMode);
}

/** The largest region of each vendor, and the regions between that do not exist. */
function isUnknownRegion({ vendor, region }: JsonObject): boolean {
  const largest = [4, 17, 18, 19, 9][Number(vendor)] ?? Number.POSITIVE_INFINITY;
  return Number(region) > largest || (vendor === 1 && region === 16);
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
