/** Requirements of JSR on a package, for the client and for this one: see the "Score" tab of a package there. */
import assert from "node:assert/strict";

const root = new URL("../../", import.meta.url);
const text = new TextDecoder();

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly exports: Record<string, string>;
}

async function readManifest(path: string): Promise<Manifest> {
  return JSON.parse(await Deno.readTextFile(new URL(path, root)));
}

async function deno(cwd: string | URL, ...args: string[]): Promise<{ code: number; out: string }> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd,
    env: { NO_COLOR: "1" },
  }).output();
  return { code, out: text.decode(stdout) + text.decode(stderr) };
}

/** Findings that `deno doc --lint` may have: types of packages on npm, which JSR does not document. */
const fromNpm: Record<string, string[]> = {
  "@cloud-recording/client": [
    "private-type-ref: public type 'CloudRecording.prototype.api' references private type 'Client'",
  ],
  "@cloud-recording/deno": [
    "private-type-ref: public type 'EmulatedService[\"emulator\"]' references private type 'Emulator'",
    "private-type-ref: public type 'emulate' references private type 'EmulatorOptions'",
    "private-type-ref: public type 'CloudRecording.prototype.api' references private type 'Client'",
  ],
};

const client = await readManifest("packages/client/deno.json");
const clientEntries = Object.values(client.exports).map((entry) =>
  `packages/client/${entry.slice(2)}`
);

for (const folder of ["packages/client/", "packages/deno/"]) {
  const manifest = await readManifest(`${folder}deno.json`);
  const entries = Object.values(manifest.exports).map((entry) => entry.replace("./", ""));
  const { name } = manifest;

  Deno.test(`${name} is ready to be published, without slow types and without warnings`, async () => {
    const { code, out } = await deno(
      new URL(folder, root),
      "publish",
      "--dry-run",
      "--allow-dirty",
    );
    assert.equal(code, 0, out);
    assert.doesNotMatch(out, /warn/i);
    assert.match(out, new RegExp(`Simulating publish of ${name}@${manifest.version} with files:`));
    for (const file of ["LICENSE", "README.md", "deno.json"]) {
      assert(out.includes(`${folder}${file} `), `${file} is not published`);
    }
    assert.doesNotMatch(out, /[._]test\.ts|testdata|run_tests|examples|node_modules|dist\//);
  });

  Deno.test(`every symbol of ${name} is documented, and every entry says what it is`, async () => {
    // What this package exports of the client is documented there.
    const all = new Set([...clientEntries, ...entries.map((entry) => `${folder}${entry}`)]);
    const { out } = await deno(root, "doc", "--quiet", "--lint", ...all);
    const problems = [...out.matchAll(/^error\[(.*)\]: (.*)$/gm)].map(([, ...said]) =>
      said.join(": ")
    );
    assert.deepEqual(problems.sort(), fromNpm[name]?.sort(), out);
    for (const entry of entries) {
      const source = await Deno.readTextFile(new URL(`${folder}${entry}`, root));
      assert.match(source, /^\/\*\*\n(?: \*.*\n)* \* @example\n(?: \*.*\n)* \* @module\n \*\/\n/);
    }
  });

  Deno.test(`${name} tells what it is as on npm, and its README has an example`, async () => {
    const { version, description, license } = await readManifest(`${folder}package.json`);
    assert.deepEqual([manifest.version, manifest.license], [version, license]);
    assert(description.length > 20 && description.length <= 250);
    assert.match(await Deno.readTextFile(new URL(`${folder}README.md`, root)), /^```ts\nimport /m);
  });
}
