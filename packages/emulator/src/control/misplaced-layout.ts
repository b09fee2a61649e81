const layoutMembers = [
  "mixedVideoLayout",
  "backgroundColor",
  "layoutConfig",
  "maxResolutionUid",
] as const;

/** The video settings that apply without `transcodingConfig` (AMB-55). */
const defaultVideo = { width: 360, height: 640, fps: 15, bitrate: 500 };

/**
 * Moves layout members that stand directly in `recordingConfig` of a `start` body into its `transcodingConfig`,
 * where a member that is there already wins (AMB-52).
 *
 * @param body a body that nobody has checked yet
 * @returns the body to go on with, and the names of the members that were moved
 */
export function settleLayout(body: unknown): { body: unknown; moved: readonly string[] } {
  const clientRequest = isObject(body) ? body.clientRequest : undefined;
  const config = isObject(clientRequest) ? clientRequest.recordingConfig : undefined;
  if (!isObject(body) || !isObject(clientRequest) || !isObject(config)) return { body, moved: [] };

  const moved = layoutMembers.filter((name) => Object.hasOwn(config, name));
  const { mixedVideoLayout, backgroundColor, layoutConfig, maxResolutionUid, ...rest } = config;
  const { transcodingConfig = defaultVideo } = rest;
  if (moved.length === 0 || !isObject(transcodingConfig)) return { body, moved: [] };

  const layout = Object.fromEntries(moved.map((name) => [name, config[name]]));
  const recordingConfig = { ...rest, transcodingConfig: { ...layout, ...transcodingConfig } };
  return { body: { ...body, clientRequest: { ...clientRequest, recordingConfig } }, moved };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
