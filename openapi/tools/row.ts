import { versionOf } from "./installed.ts";
import { type Column, columns, type Input, type Limit, type Tool } from "./tool.ts";

/** A row of the table. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly cells: readonly Cell[];
}

/** The result of a check; all empty if the tool has none of its kind. */
export interface Cell {
  readonly checked?: string;
  readonly limits?: readonly Limit[];
  readonly error?: string;
}

/** Makes the checks of a tool, one after the other. */
export async function tryTool(tool: Tool, input: Input): Promise<Row> {
  const cells: Cell[] = [];
  for (const column of Object.keys(columns) as Column[]) {
    cells.push(await cellOf(tool, column, input));
  }
  return { name: tool.name, version: await versionOf(tool.package), cells };
}

async function cellOf(tool: Tool, column: Column, input: Input): Promise<Cell> {
  const check = tool.checks[column];
  if (check === undefined) return {};
  try {
    const { checked, limits = [] } = await check(input);
    return { checked, limits };
  } catch (error) {
    const { message } = error as Error;
    console.error(`${tool.name}, ${column}: ${message}`);
    return { error: message };
  }
}
