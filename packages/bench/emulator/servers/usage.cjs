// Loaded into every server that is measured: says what the process has used so far.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() });
});
// The channel alone must not keep a server alive that could not listen.
process.channel?.unref();
