import ts from "typescript";

/** The names of all tests and groups of tests in a TypeScript source; rows of a table have their own names, too. */
export function testNames(source: string): Set<string> {
  const file = ts.createSourceFile("tests.ts", source, ts.ScriptTarget.Latest);
  const names = new Set<string>();
  const tables = new Map<string, ts.Expression>();
  visit(file);
  return names;

  function visit(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      tables.set(node.name.text, node.initializer);
    }
    if (ts.isCallExpression(node) && isTestCall(node.expression)) addNames(node);
    ts.forEachChild(node, visit);
  }

  function addNames({ expression, arguments: [name] }: ts.CallExpression): void {
    if (name === undefined || !ts.isStringLiteralLike(name)) return;
    names.add(name.text);
    const [table] = ts.isCallExpression(expression) ? expression.arguments : [];
    for (const row of rowsOf(table)) names.add(name.text.replace("%s", row));
  }

  /** The first text of each row of a table. */
  function rowsOf(table: ts.Expression | undefined): string[] {
    if (table === undefined) return [];
    if (ts.isIdentifier(table)) return rowsOf(tables.get(table.text));
    if (ts.isAsExpression(table)) return rowsOf(table.expression);
    if (!ts.isArrayLiteralExpression(table)) return [];
    return table.elements.flatMap((row) => {
      const first = ts.isArrayLiteralExpression(row) ? row.elements[0] : row;
      return first !== undefined && ts.isStringLiteralLike(first) ? [first.text] : [];
    });
  }
}

/** `test`, `it` or `describe`, also with `.each(…)` and the like behind it, also of `Deno`. */
function isTestCall(expression: ts.Expression): boolean {
  if (ts.isCallExpression(expression)) return isTestCall(expression.expression);
  if (ts.isIdentifier(expression)) return ["test", "it", "describe"].includes(expression.text);
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const { expression: owner, name } = expression;
  return (
    isTestCall(owner) || (ts.isIdentifier(owner) && owner.text === "Deno" && name.text === "test")
  );
}
