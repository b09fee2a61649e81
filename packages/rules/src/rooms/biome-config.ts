import type { House } from "./rooms.ts";

/** Folders of a package that nobody else imports from. */
const insides = "{src,test,scripts,dist,generated,check,generate,plugins,reader,runtime}";

/** Globals of one runtime. */
const ofOneRuntime = ["process", "global", "Buffer", "require", "setImmediate", "Deno", "Bun"];

/** Globals that reach the outside world or let something happen later. */
const worldly = [
  ...ofOneRuntime,
  ...["fetch", "WebSocket", "setTimeout", "setInterval", "queueMicrotask"],
];

/** Ways from a file to the rooms beside its own. */
const up = "{./,../,../../,../../../}";

/** Sources that may import from any room. */
const tests = ["!**/*.test.ts", "!**/*.test-d.ts"];

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

interface Override {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: object };
}

/** The part of Biome's configuration that holds the rules between rooms. */
export interface BiomeConfig {
  readonly overrides: readonly Override[];
}

/**
 * Makes the rules between rooms.
 *
 * An override of Biome takes the place of an earlier one that sets the same rule, so each holds all patterns for its
 * files: a file cannot be restricted twice.
 *
 * @param packages names of the folders below `packages`
 */
export function biomeConfig(
  houses: Readonly<Record<string, House>>,
  packages: readonly string[],
): BiomeConfig {
  const inside = {
    group: [`**/{${[...packages, "openapi"].sort().join(",")}}/${insides}/**`],
    message: "This is the inside of another package. Import one of its exports.",
  };
  return {
    overrides: [
      override(["**"], [inside]),
      ...Object.entries(houses).flatMap(([folder, house]) => overridesOf(folder, house, inside)),
    ],
  };
}

function overridesOf(folder: string, house: House, inside: Pattern): Override[] {
  const { floors, packages, isNeutral = false, pure = {} } = house;
  const filesOf = (room: string) => `${folder}/${room.endsWith(".ts") ? room : `${room}/**`}`;
  return floors.flatMap((rooms, index) => {
    const common = [inside, ...noHigher(floors.slice(0, index).flat())];
    const plain = rooms.filter((room) => pure[room] === undefined);
    const own = rooms.filter((room) => pure[room] !== undefined);
    return [
      ...(plain.length === 0
        ? []
        : [
            override(
              [...plain.map(filesOf), ...tests],
              [...common, ...noOthers(packages)],
              isNeutral ? ofOneRuntime : [],
            ),
          ]),
      ...own.map((room) => {
        return override([filesOf(room), ...tests], [...common, ...noOthers(pure[room])], worldly);
      }),
    ];
  });
}

function noHigher(higher: readonly string[]): Pattern[] {
  const files = higher.filter((room) => room.endsWith(".ts"));
  const folders = higher.filter((room) => !room.endsWith(".ts"));
  const group = [
    ...(files.length === 0 ? [] : [`${up}{${files}}`]),
    ...(folders.length === 0 ? [] : [`${up}{${folders}}/**`]),
  ];
  const message = "A room imports from lower ones only: packages/rules/src/rooms/rooms.ts.";
  return group.length === 0 ? [] : [{ group, message }];
}

function noOthers(packages: readonly string[] | undefined): Pattern[] {
  if (packages === undefined) return [];
  const allowed = packages.flatMap((name) => [`!${name}`, `!${name}/**`]);
  const names = packages.length === 0 ? "no package" : `only ${packages.join(" and ")}`;
  return [{ group: ["**", "!./**", "!../**", ...allowed], message: `This room imports ${names}.` }];
}

function override(
  includes: readonly string[],
  patterns: readonly Pattern[],
  globals: readonly string[] = [],
): Override {
  const deniedGlobals = Object.fromEntries(globals.map((name) => [name, "Not in this room."]));
  const style = {
    noRestrictedImports: { level: "error", options: { patterns } },
    ...(globals.length > 0 && {
      noRestrictedGlobals: { level: "error", options: { deniedGlobals } },
    }),
  };
  return { includes, linter: { rules: { style } } };
}
