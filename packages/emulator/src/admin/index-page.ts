/** The page at `/`: what this is, and where to go on. It loads nothing and runs nothing. */
export function indexPage(docs: string | undefined): string {
  const links = [
    ...(docs === undefined ? [] : [[docs, "Documentation"] as const]),
    ["/_emulator/", "Dashboard"],
    ["/_emulator/sessions", "Recordings"],
    ["/_emulator/channels", "Channels"],
    ["/_emulator/faults", "Faults"],
    ["/_emulator/callbacks", "Callbacks"],
    ["/_emulator/requests", "Last calls"],
    ["/_emulator/clock", "Clock"],
    ["/_emulator/health", "Health"],
  ] as const;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Cloud Recording emulator</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}</style>
</head>
<body>
<h1>Cloud Recording emulator</h1>
<p>The anyRTC Cloud Recording API is served under <code>/v1/apps/{appid}/cloud_recording</code>.</p>
<ul>
${links.map(([href, text]) => `<li><a href="${escaped(href)}">${text}</a></li>`).join("\n")}
</ul>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
