/** A schema and where it stands, behind its reference if it is one. */
export function followed({ schema, location }, resolve) {
  if (schema.$ref === undefined) return { schema, location };
  const target = resolve(schema, location.source.absoluteRef);
  return followed({ schema: target.node ?? {}, location: target.location ?? location }, resolve);
}
