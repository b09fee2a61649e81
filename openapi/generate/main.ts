/**
 * Makes everything that is made from the description: `npm run generate`.
 * With `--check` it writes nothing and fails if a file is not what it would write.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { readDescription } from "../reader/reader.ts";
import { bundleSources, chineseOverlays, publish } from "./bundle.ts";
import { generateCallbacks } from "./callbacks.ts";
import {
  defaultsOf,
  generateConstants,
  generateLimits,
  generateNames,
  generateSingles,
  namedValues,
} from "./constants.ts";
import { generateErrorNames, generateRecordingAfterError } from "./error-codes.ts";
import {
  errorCatalogue,
  generateErrors,
  generateErrorTexts,
  generateRetryRules,
} from "./errors.ts";
import { format } from "./format.ts";
import { generateLayoutConstants, generateLayoutTypes } from "./layouts.ts";
import { openQuestionsPage, readOpenQuestions } from "./open-questions.ts";
import { generateOperations, generateRequestBodies } from "./operations.ts";
import { plainDescription } from "./plain.ts";
import { generateTypes } from "./types.ts";
import {
  generateCreateCheck,
  generateRequestValidators,
  generateResponseValidators,
  generateViolationTypes,
  generateWords,
} from "./validators.ts";
import { generateVendors } from "./vendors.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const notice = "Generated from openapi/ by `npm run generate`. Do not edit.";

const [english, chinese, callbackSources, chineseCallbackSources, questions] = await Promise.all([
  bundleSources(),
  bundleSources(chineseOverlays["cloud-recording"]),
  bundleSources([], "callbacks"),
  bundleSources(chineseOverlays.callbacks, "callbacks"),
  readOpenQuestions(),
]);
const description = readDescription(publish(english, "en"));
const translated = readDescription(publish(chinese, "zh-CN"));
const plain = plainDescription(description);
const callbacks = readDescription(publish(callbackSources, "en"));
const chineseCallbacks = readDescription(publish(chineseCallbackSources, "zh-CN"));
const types = await generateTypes(description);
const typescript = (source: string): string => `// ${notice}\n\n${source}`;
// The code of words and of `createCheck` comes from esbuild; only its exported face is typed.
const unchecked = (source: string): string => `// ${notice}\n// @ts-nocheck\n\n${source}`;

// What lists the files and what makes them name them by the same code.
const fileNames = typescript(
  await readFile(new URL("../runtime/file-names.ts", import.meta.url), "utf8"),
);

const outputs: Record<string, string> = {
  "openapi/generated/annotated.json": JSON.stringify(description),
  "openapi/generated/annotated.zh-CN.json": JSON.stringify(translated),
  "openapi/generated/openapi.json": JSON.stringify(plain),
  "openapi/generated/openapi.zh-CN.json": JSON.stringify(plainDescription(translated)),
  "openapi/generated/openapi.yaml": `# ${notice}\n${stringify(plain, { lineWidth: 0, aliasDuplicateObjects: false })}`,
  "openapi/generated/callbacks.json": JSON.stringify(plainDescription(callbacks)),
  "openapi/generated/callbacks.zh-CN.json": JSON.stringify(plainDescription(chineseCallbacks)),
  "openapi/generated/open-questions.md": openQuestionsPage(english, questions, "en"),
  "openapi/generated/open-questions.zh-CN.md": openQuestionsPage(chinese, questions, "zh"),
  "openapi/generated/errors.json": JSON.stringify(errorCatalogue(description)),
  "packages/client/src/generated/schema.ts": typescript(types),
  "packages/client/src/generated/errors.ts": typescript(
    generateErrors(description, ["name", "status", "meaning", "remedy", "retry"]),
  ),
  "packages/client/src/generated/error-codes.ts": typescript(
    `import type { Method } from "./operations.ts";\n${generateErrorNames(description)}${generateRecordingAfterError(description)}`,
  ),
  "packages/client/src/generated/operations.ts": typescript(generateOperations(description)),
  "packages/client/src/generated/request-bodies.ts": typescript(generateRequestBodies(description)),
  "packages/client/src/generated/retry-rules.ts": typescript(generateRetryRules(description)),
  "packages/client/src/generated/constants.ts": typescript(generateConstants(description)),
  "packages/client/src/generated/single/defaults.ts": typescript(
    generateSingles(defaultsOf(description)),
  ),
  "packages/client/src/generated/single/error-code.ts": typescript(
    generateSingles(namedValues(description.components.schemas.ErrorCode)),
  ),
  "packages/client/src/generated/single/recording-status.ts": typescript(
    generateSingles(namedValues(description.components.schemas.RecordingStatus)),
  ),
  "packages/client/src/generated/vendors.ts": typescript(generateVendors(description)),
  "packages/client/src/generated/create-check.ts": unchecked(await generateCreateCheck()),
  "packages/client/src/generated/violation.ts": typescript(await generateViolationTypes()),
  "packages/client/src/generated/english.ts": unchecked(
    await generateWords("english", description, translated),
  ),
  "packages/client/src/generated/chinese.ts": unchecked(
    await generateWords("chinese", description, translated),
  ),
  "packages/client/src/generated/request-validators.ts": unchecked(
    await generateRequestValidators(description, "client", translated),
  ),
  "packages/client/src/generated/response-validators.ts": unchecked(
    await generateResponseValidators(description, translated),
  ),
  "packages/client/src/generated/callbacks.ts": unchecked(await generateCallbacks(callbacks)),
  "packages/client/src/generated/callback-event-type.ts": typescript(generateNames(callbacks)),
  "packages/cli/src/generated/limits.ts": typescript(generateLimits(description)),
  "packages/cli/src/generated/errors.ts": typescript(generateErrorTexts(description, translated)),
  "packages/emulator/src/generated/schema.ts": typescript(types),
  "packages/emulator/src/generated/errors.ts": typescript(
    generateErrors(description, ["name", "status", "meaning"]),
  ),
  "packages/emulator/src/generated/error-codes.ts": typescript(generateErrorNames(description)),
  "packages/emulator/src/generated/constants.ts": typescript(generateConstants(description)),
  "packages/emulator/src/generated/vendors.ts": typescript(generateVendors(description)),
  "packages/emulator/src/generated/operations.ts": typescript(generateOperations(description)),
  "packages/emulator/src/generated/callbacks.ts": typescript(await generateTypes(callbacks)),
  "packages/emulator/src/generated/callback-event-type.ts": typescript(generateNames(callbacks)),
  "packages/emulator/src/generated/validators.ts": unchecked(
    await generateRequestValidators(description, "service", translated),
  ),
  "packages/emulator/src/generated/create-check.ts": unchecked(await generateCreateCheck()),
  "packages/emulator/src/generated/violation.ts": typescript(await generateViolationTypes()),
  "packages/emulator/src/generated/english.ts": unchecked(
    await generateWords("english", description, translated, "service"),
  ),
  "packages/emulator/src/generated/chinese.ts": unchecked(
    await generateWords("chinese", description, translated, "service"),
  ),
  "packages/emulator/src/generated/chinese-errors.ts": typescript(
    generateErrors(translated, ["meaning"]),
  ),
  "packages/emulator/src/generated/file-names.ts": fileNames,
  "packages/recorder/src/generated/file-names.ts": fileNames,
  "packages/node/src/generated/operations.ts": typescript(generateOperations(description)),
  "packages/layouts/src/generated/schema.ts": typescript(await generateLayoutTypes(description)),
  "packages/layouts/src/generated/constants.ts": typescript(generateLayoutConstants(description)),
};

const check = process.argv.includes("--check");
const isFormatted = (path: string): boolean => !/\.(?:yaml|md)$/.test(path);
const sources = Object.entries(outputs).filter(([path]) => isFormatted(path));
const wantedTexts = { ...outputs, ...(await format(root, Object.fromEntries(sources))) };
const stale: string[] = [];
for (const [path, wanted] of Object.entries(wantedTexts)) {
  const file = `${root}${path}`;
  if (wanted === (await readFile(file, "utf8").catch(() => undefined))) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wanted);
}

if (check && stale.length > 0) {
  console.error(
    `Out of date, run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join("\n")}`,
  );
  process.exitCode = 1;
} else {
  const all = Object.keys(outputs).length;
  console.log(
    check
      ? `${all} generated files are up to date`
      : `${stale.length} of ${all} generated files changed`,
  );
}
