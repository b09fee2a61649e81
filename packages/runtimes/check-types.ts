/**
 * Type-checks projects with one compiler in one process: `node check-types.ts TYPESCRIPT FILE`, where the file holds an array
 * of projects in JSON. It prints what is wrong, and ends with 1 if anything is.
 *
 * A run of `tsc` for each project would read and check the libraries of the compiler, of Node and of others each time, which
 * takes ten times as long as to check what is ours.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Files to check, and how. */
export interface TypeProject {
  readonly files: readonly string[];
  /** As in a `tsconfig.json`. */
  readonly compilerOptions: object;
  /** Also checks the declarations of the packages that ours depend on. */
  readonly isDeep: boolean;
}

/** The part of TypeScript's API that is used. It is the same from 5.4 to 6. */
interface TypeScript {
  readonly sys: { readonly newLine: string };
  convertCompilerOptionsFromJson(
    options: object,
    basePath: string,
  ): { readonly options: object; readonly errors: readonly Diagnostic[] };
  createCompilerHost(options: object): CompilerHost;
  createProgram(files: readonly string[], options: object, host: CompilerHost): Program;
  formatDiagnostics(diagnostics: readonly Diagnostic[], host: CompilerHost): string;
}

interface CompilerHost {
  getSourceFile(name: string, options: SourceFileOptions, ...rest: unknown[]): SourceFile;
}

interface SourceFileOptions {
  readonly languageVersion: number;
  readonly impliedNodeFormat?: number;
}

interface SourceFile {
  readonly fileName: string;
}

interface Program {
  getSourceFiles(): readonly SourceFile[];
  getOptionsDiagnostics(): readonly Diagnostic[];
  getGlobalDiagnostics(): readonly Diagnostic[];
  getSyntacticDiagnostics(file: SourceFile): readonly Diagnostic[];
  getSemanticDiagnostics(file: SourceFile): readonly Diagnostic[];
}

type Diagnostic = object;

/** Files of the compiler and of Node, which are not ours to check. */
const libraries = /\/typescript[^/]*\/lib\/lib\.|\/node_modules\/(@types\/node|undici-types)\//;
const dependencies = /\/node_modules\/(?!@cloud-recording\/)/;

const [path = "", list = ""] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(path) as TypeScript;
const projects: TypeProject[] = JSON.parse(await readFile(list, "utf8"));

/** Declarations that have been read, which do not depend on options other than these. */
const known = new Map<string, SourceFile>();

function hostOf(options: object): CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, settings, ...rest) => {
    if (!/\.d\.[cm]?ts$/.test(name)) return read(name, settings, ...rest);
    const key = `${name} ${settings.languageVersion} ${settings.impliedNodeFormat}`;
    const file = known.get(key) ?? read(name, settings, ...rest);
    if (file !== undefined) known.set(key, file);
    return file;
  };
  return host;
}

function check({ files, compilerOptions, isDeep }: TypeProject): string {
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, process.cwd());
  const host = hostOf(options);
  const program = ts.createProgram(files, options, host);
  const checked = program.getSourceFiles().filter(({ fileName }) => {
    return !libraries.test(fileName) && (isDeep || !dependencies.test(fileName));
  });
  const ours = checked.filter(({ fileName }) => fileName.includes("/@cloud-recording/client/"));
  if (ours.length === 0) return "No declaration of the client was checked.\n";
  return ts.formatDiagnostics(
    [
      ...errors,
      ...program.getOptionsDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...checked.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]),
    ],
    Object.assign(host, { getNewLine: () => ts.sys.newLine }),
  );
}

const problems = projects.map((project) => {
  const problem = check(project);
  return problem && `${JSON.stringify(project)}\n${problem}`;
});
process.stdout.write(problems.join(""));
if (problems.some(Boolean)) process.exitCode = 1;
