/** The dashboard of the emulator. It is bundled by `scripts/dashboard.ts`. */
import { render } from "preact";
import { App } from "./app.tsx";
import { keepFocus } from "./keep-focus.ts";

const root = document.getElementById("dashboard");
if (root !== null) {
  keepFocus(root);
  render(<App />, root);
}
