import { createRoot } from "react-dom/client";
import { Console, type ConsoleProps } from "./console.tsx";

const root = document.getElementById("console");
const data = document.getElementById("console-data")?.textContent;
if (root && data) createRoot(root).render(<Console {...(JSON.parse(data) as ConsoleProps)} />);
