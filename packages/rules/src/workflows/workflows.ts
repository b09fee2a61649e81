/** A workflow of GitHub, or a composite action, as far as the rules look at it. */
export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  /** Steps of a composite action. */
  readonly runs?: { readonly steps: readonly Step[] };
}

interface Job {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What a workflow does that lets others do more than they should. */
export function problemsOf(workflow: Workflow, text: string): string[] {
  const jobs = Object.entries(workflow.jobs ?? {});
  const steps = [...(workflow.runs?.steps ?? []), ...jobs.flatMap(([, { steps }]) => steps ?? [])];
  return [
    ...pinningProblems(text),
    ...(workflow.jobs === undefined ? [] : permissionProblems(workflow.permissions)),
    ...(JSON.stringify(workflow.on)?.includes("pull_request_target")
      ? ["`pull_request_target` runs the code of strangers with our token"]
      : []),
    ...jobs
      .filter(([, job]) => job.uses === undefined && job["timeout-minutes"] === undefined)
      .map(([name]) => `the job ${name} has no time limit`),
    ...jobs
      .filter(([, job]) => installsAsPublisher(job))
      .map(([name]) => {
        return `the job ${name} can get an identity, and runs install scripts of dependencies`;
      }),
    ...steps
      .filter(({ uses, with: input }) => {
        return uses?.startsWith("actions/checkout@") && input?.["persist-credentials"] !== false;
      })
      .map(() => "a checkout leaves its credentials behind"),
    ...steps
      .filter(({ run }) => run?.includes("${{"))
      .map(({ run }) => `an expression becomes part of a shell script: ${run}`),
    ...steps
      .filter(({ run, shell }) => /[^|]\|[^|]/.test(run ?? "") && shell !== "bash")
      .map(({ run }) => `a failure before a pipe is not noticed without \`shell: bash\`: ${run}`),
  ];
}

function pinningProblems(text: string): string[] {
  return [...text.matchAll(/^[\s-]*uses: (\S+)(.*)$/gm)].flatMap(
    ([, action = "", comment = ""]) => {
      if (action.startsWith("./")) return [];
      if (!/@[0-9a-f]{40}$/.test(action)) return [`${action} is not named by its commit`];
      return /^ # v\d+\.\d+\.\d+$/.test(comment) ? [] : [`${action} has no version in a comment`];
    },
  );
}

function permissionProblems(permissions: unknown): string[] {
  const isLeast =
    typeof permissions === "object" &&
    permissions !== null &&
    Object.values(permissions).every((value) => value === "read");
  return isLeast ? [] : ["the permissions of all jobs are not `{}` or read only"];
}

function installsAsPublisher({ permissions, steps = [] }: Job): boolean {
  const mayPublish = JSON.stringify(permissions)?.includes('"id-token":"write"') ?? false;
  const installs = steps.some(({ run }) => {
    return /npm (ci|install)\b/.test(run ?? "") && !run?.includes("--ignore-scripts");
  });
  return mayPublish && installs;
}
