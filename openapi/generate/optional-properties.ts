import ts from "typescript";

/**
 * Lets every optional property of the schemas be `undefined`, which counts as absent.
 * Under `exactOptionalPropertyTypes`, `name?: T` would refuse a value that may be undefined.
 */
export function withUndefined(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return node;
    const result = ts.transform(node, [
      (context) => (root) => {
        const visit = (inner: ts.Node): ts.Node => {
          const visited = ts.visitEachChild(inner, visit, context);
          return ts.isPropertySignature(visited) ? widened(visited) : visited;
        };
        return ts.visitEachChild(root, visitSchemas, context);

        function visitSchemas(member: ts.Node): ts.Node {
          const isSchemas =
            ts.isPropertySignature(member) &&
            ts.isIdentifier(member.name) &&
            member.name.text === "schemas";
          return isSchemas ? visit(member) : member;
        }
      },
    ]);
    return result.transformed[0] ?? node;
  });
}

function widened(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (questionToken === undefined || type === undefined) return property;
  const nothing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const either =
    type.kind === ts.SyntaxKind.NeverKeyword
      ? nothing
      : ts.factory.createUnionTypeNode([
          ...(ts.isUnionTypeNode(type) ? type.types : [type]),
          nothing,
        ]);
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, either);
}
