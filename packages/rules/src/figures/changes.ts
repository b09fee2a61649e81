/** A kind of change, and the hand-written files that it touches. */
export interface Change {
  /** Name on the command line. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  /** An example in the tree, by the text that the files have in common. */
  readonly example: string;
  /** Files from the root of the repository, in the order in which they are written. */
  readonly files: readonly string[];
  /** Largest number of files that is allowed. */
  readonly budget: number;
}

/** Kinds of changes, each by an example that is in the tree. Texts of guides, captures and generated files come on top. */
export const changes: readonly Change[] = [
  {
    name: "method",
    title: "A method",
    example: "updateSubscription",
    files: [
      "openapi/openapi.yaml",
      "openapi/paths/update.yaml",
      "openapi/components/schemas/UpdateRequest.yaml",
      "openapi/components/schemas/UpdateClientRequest.yaml",
      "openapi/components/examples/UpdateRequest.yaml",
      "openapi/code-samples/curl/update.sh",
      "openapi/code-samples/deno/update.ts",
      "openapi/code-samples/node/update.ts",
      "openapi/cases/update.yaml",
      "openapi/overlays/zh-CN.yaml",
      "openapi/traceability.yaml",
      "packages/client/src/methods/update.ts",
      "packages/client/src/methods/methods.test.ts",
      "packages/client/src/calls.ts",
      "packages/client/src/cloud-recording.ts",
      "packages/client/src/recording.ts",
      "packages/emulator/src/control/requests.ts",
      "packages/emulator/src/control/control.ts",
      "packages/emulator/src/http/service.ts",
      "packages/emulator/src/faults/presets.ts",
      "packages/emulator/src/conditions.test.ts",
      "packages/emulator/scripts/conditions.ts",
      "packages/emulator/openapi.yaml",
      "packages/emulator/test/model/reference-model.ts",
      "packages/emulator/test/model/request.ts",
      "packages/contract/src/capturing/scenario-client.ts",
      "packages/contract/src/outcome.ts",
      "packages/contract/src/programs/code-samples.test.ts",
      "packages/contract/scenarios/refusals.ts",
    ],
    budget: 29,
  },
  {
    name: "field",
    title: "A field of a request",
    example: "templateGroupId",
    files: [
      "openapi/components/schemas/AliyunVodVideoData.yaml",
      "openapi/cases/extension-services.yaml",
      "openapi/overlays/zh-CN.yaml",
      "openapi/traceability.yaml",
      "packages/contract/scenarios/settings.ts",
    ],
    budget: 6,
  },
  {
    name: "error-code",
    title: "An error code",
    example: "uidInUse",
    files: [
      "openapi/components/schemas/ErrorCode.yaml",
      "openapi/components/examples/UidInUseError.yaml",
      "openapi/components/responses/StartBadRequest.yaml",
      "openapi/cases/errors.yaml",
      "openapi/overlays/zh-CN.yaml",
      "openapi/traceability.yaml",
      "packages/emulator/src/control/control.ts",
      "packages/emulator/src/conditions.test.ts",
      "packages/emulator/scripts/conditions.ts",
      "packages/contract/scenarios/refusals.ts",
    ],
    budget: 10,
  },
  {
    name: "vendor",
    title: "A storage vendor",
    example: "TencentCloudStorage",
    files: [
      "openapi/components/schemas/TencentCloudStorage.yaml",
      "openapi/components/schemas/StorageConfig.yaml",
      "openapi/cases/storage.yaml",
      "openapi/overlays/zh-CN.yaml",
      "openapi/traceability.yaml",
    ],
    budget: 5,
  },
  {
    name: "emulator-option",
    title: "An option of the emulator",
    example: "exitWindow",
    files: [
      "packages/emulator/src/emulator-options.ts",
      "packages/emulator/src/emulator.ts",
      "packages/emulator/src/control/control-options.ts",
      "packages/emulator/src/config/options.ts",
      "packages/emulator/README.md",
    ],
    budget: 5,
  },
];
