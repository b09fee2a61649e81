/** A folder of sources and the order of its rooms. */
export interface House {
  /** Floors from the top down; a room imports from lower floors only. A room is a file, or a folder with all it holds. */
  readonly floors: readonly (readonly string[])[];
  /** Folders with sources that are no rooms. */
  readonly besides?: readonly string[];
  /** Packages that it imports and modules of Node, if these are all. */
  readonly packages?: readonly string[];
  /** True if it runs on every runtime, so that it uses no globals of one of them. */
  readonly isNeutral?: boolean;
  /** Rooms without input, output and timers, and the packages and modules of Node that each of them imports. */
  readonly pure?: Readonly<Record<string, readonly string[]>>;
}

/** Rooms of the packages that have more than a few, by the folder of their sources. */
export const houses: Readonly<Record<string, House>> = {
  openapi: {
    floors: [["check", "plugins", "tools"], ["generate"], ["reader", "runtime"]],
    besides: ["code-samples"],
  },
  "packages/client/src": {
    floors: [
      ["allow-browser.ts"],
      ["index.ts"],
      ["cloud-recording.ts", "environment.ts"],
      ["cloud-recording-options.ts"],
      ["callbacks.ts", "calls.ts", "recording.ts", "sessions"],
      ["methods", "waiting"],
      ["api.ts", "call", "callbacks"],
      ["answers", "rate-limit", "transport", "validation-zh-cn.ts", "validation.ts"],
      ["errors", "settings", "validation"],
      ["base64.ts", "credentials-do-not-belong-in-a-browser.ts", "generated", "json.ts", "time"],
    ],
    packages: ["openapi-fetch"],
    isNeutral: true,
  },
  "packages/cli/src": {
    floors: [
      ["bin.ts"],
      ["main.ts"],
      ["application.ts", "complete.ts"],
      ["commands"],
      ["flags.ts", "settings", "version.ts"],
      ["command.ts"],
      ["documents", "output"],
      ["context.ts"],
      ["exit-code.ts", "language.ts", "texts", "usage-error.ts"],
      ["generated"],
    ],
  },
  "packages/emulator/src": {
    floors: [
      ["bin.ts", "deno.ts", "vitest.ts"],
      ["command", "index.ts", "serve.ts", "test-emulator.ts"],
      ["config", "emulator.ts"],
      ["emulator-options.ts"],
      ["admin"],
      ["http"],
      ["callbacks", "faults", "media", "persistence"],
      ["control", "operation.ts"],
      ["channels", "clock", "folders", "generated", "json-schema", "project.ts", "site.ts"],
    ],
    pure: { control: ["node:buffer", "node:crypto"], channels: [] },
  },
  "packages/node/src": {
    floors: [
      ["index.ts"],
      ["cloud-recording.ts"],
      ["opentelemetry.ts", "sessions", "transport", "validation-zh-cn.ts", "validation.ts"],
      ["generated"],
    ],
  },
  "packages/recorder/src": {
    floors: [
      ["index.ts", "thread"],
      ["recorder.ts"],
      ["open-output.ts"],
      ["outputs"],
      ["hls", "storage"],
      ["encode", "recorder-options.ts", "synthetic"],
      ["sources"],
      ["compose", "files"],
      ["generated"],
    ],
  },
  "packages/whip/src": {
    floors: [
      ["index.ts"],
      ["sources.ts", "whip.ts"],
      ["peer.ts", "sdp-fragment.ts"],
      ["live-audio.ts", "live-video.ts", "offer.ts", "patience.ts", "protocol.ts"],
      ["picture-assembly.ts", "sender-silence.ts", "steady-handshake.ts"],
      ["candidates.ts", "handshake-fragments.ts", "listening-time.ts", "lost-packets.ts"],
      ["packet-order.ts", "playout.ts", "rollover.ts"],
      ["sender-clock.ts", "stream-packet.ts"],
    ],
    packages: [
      ...["@cloud-recording/recorder", "@cloud-recording/recorder/synthetic"],
      ...["@napi-rs/webcodecs", "werift"],
      ...["node:crypto", "node:net", "node:worker_threads"],
    ],
  },
  "packages/layout-editor/src": {
    floors: [
      ["index.ts"],
      ["create-layout-editor.ts"],
      ["controls.ts", "history-bar.ts", "stage.ts", "window-table.ts"],
      ["stage-windows.ts"],
      ["keyboard.ts", "view.ts"],
      ["editor-state.ts", "history.ts"],
      ["layout-of.ts"],
      ["dom.ts", "edited-layout.ts", "texts.ts"],
      ["fractions.ts"],
    ],
    packages: ["@cloud-recording/layouts", "@cloud-recording/layouts/svg"],
    isNeutral: true,
  },
  "packages/layouts/src": {
    floors: [
      ["svg.ts"],
      ["draw-arrangement.ts", "index.ts"],
      ["arrange-windows.ts"],
      [
        ...["adaptive.ts", "check-input.ts", "custom.ts", "floating.ts", "label.ts"],
        ...["participant.ts", "place-video.ts", "vertical.ts"],
      ],
      ["element.ts", "generated", "invalid-layout-error.ts", "rectangle.ts"],
    ],
    packages: [],
    isNeutral: true,
  },
  "packages/playback/src": {
    floors: [
      ["index.ts"],
      ["playback.ts"],
      ["captured-request.ts"],
      ["captured-response.ts", "target.ts"],
      ["base64.ts", "difference.ts", "har.ts", "playback-error.ts"],
    ],
    packages: [],
    isNeutral: true,
  },
  "packages/redis/src": {
    floors: [
      ["index.ts"],
      ["fleet.ts"],
      ["fleet-options.ts", "recorder-uids.ts"],
      ["rate-limiter.ts", "session-store.ts", "start-wait.ts", "uids.ts"],
      ["leased-sessions.ts", "places.ts"],
      ["fleet-figures.ts"],
      ["waiting-line.ts"],
      [
        "call-listener.ts",
        "fleet-errors.ts",
        "lease-scripts.ts",
        "place-scripts.ts",
        "reason-of.ts",
        "redis-client.ts",
        "repeat.ts",
        "session-options.ts",
      ],
    ],
    packages: ["@cloud-recording/client"],
    isNeutral: true,
  },
  "packages/contract/src": {
    floors: [
      ["checks", "programs"],
      ["reproduce.ts"],
      ["capturing"],
      ["outcome.ts"],
      ["capture.ts", "description.ts", "json.ts"],
    ],
  },
};
