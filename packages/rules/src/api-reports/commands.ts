import { publishedPackages, root } from "@cloud-recording/build/workspaces";

/** A command of a published package. */
export interface Command {
  /** Name of the package. */
  readonly package: string;
  /** What users type. */
  readonly name: string;
  /** The file that Node runs. */
  readonly bin: string;
  /** File of its report, from the folder of all reports. */
  readonly report: string;
}

/** All commands that the packages install. */
export async function commands(): Promise<Command[]> {
  return (await publishedPackages()).flatMap(({ folder, manifest: { name, bin = {} } }) =>
    Object.entries(typeof bin === "string" ? { [name]: bin } : bin).map(([command, file]) => ({
      package: name,
      name: command,
      bin: `${root}${folder}/${file}`,
      report: `${name.replace("@cloud-recording/", "")}/${command}.options.txt`,
    })),
  );
}
