/** The dashboard of the emulator. It is bundled by `scripts/dashboard.ts`. */
import { render } from "preact";
import { App } from "./app.tsx";

const root = document.getElementById("dashboard");
if (root !== null) render(<App />, root);
