// Requires every package that has code, and compares it with what `import` gives.
const names = [
  "@cloud-recording/client",
  "@cloud-recording/client/calls",
  "@cloud-recording/client/allow-browser",
  "@cloud-recording/client/validation",
  "@cloud-recording/node",
  "@cloud-recording/emulator",
  "@cloud-recording/emulator/serve",
  "@cloud-recording/emulator/deno",
  "@cloud-recording/layouts",
  "@cloud-recording/layouts/svg",
  "@cloud-recording/playback",
];

(async () => {
  for (const name of names) {
    const required = require(name);
    const imported = await import(name);
    for (const [member, value] of Object.entries(imported)) {
      if (required[member] !== value) throw new Error(`${name} has another ${member}`);
    }
    if (Object.keys(imported).length === 0) throw new Error(`${name} is empty`);
  }
  const { CloudRecording } = require("@cloud-recording/client");
  new CloudRecording({ appId: "a", customerId: "b", customerCertificate: "c" });
  console.log(JSON.stringify(names));
})();
