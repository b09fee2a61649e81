/** Runs one subject in a process of its own: `node process.ts NAME NUMBER…`. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { encoder, memory, realTime, recorder, snapshot } from "./subjects.ts";

type Subject = (...numbers: number[]) => Promise<object>;
const subjects: Readonly<Record<SubjectName, Subject>> = {
  encoder,
  memory,
  realTime,
  recorder,
  snapshot,
};
const path = fileURLToPath(import.meta.url);

/** Name of what is measured. */
export type SubjectName = "encoder" | "memory" | "realTime" | "recorder" | "snapshot";

/** Result of a subject. */
export type Figures = Readonly<Record<string, number>> & { readonly marks?: readonly number[] };

/** Measures a subject in a new process. */
export function measure(name: SubjectName, ...numbers: readonly number[]): Promise<Figures> {
  const flags = [
    "--conditions=@cloud-recording/source",
    "--expose-gc",
    path,
    name,
    ...numbers.map(String),
  ];
  const child = spawn(process.execPath, flags, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (data) => {
    text += data;
  });
  return new Promise((resolve, reject) => {
    child.once("close", (code) => {
      if (code === 0) resolve(JSON.parse(text));
      else reject(new Error(`${name} has ended with ${code}`));
    });
  });
}

if (process.argv[1] === path) {
  const [name, ...numbers] = process.argv.slice(2);
  const subject = subjects[name as SubjectName];
  console.log(JSON.stringify(await subject(...numbers.map(Number))));
  process.exit();
}
