/** Checks that the names and meanings of values cover exactly the values of a schema. */
export const enumValues = () => ({
  Schema(schema, { report, location }) {
    const values = (schema.enum ?? schema["x-extensible-enum"] ?? [schema.const])
      .filter((value) => value !== undefined)
      .map(String);
    for (const extension of ["x-enumDescriptions", "x-errors"]) {
      if (schema[extension] === undefined) continue;
      const told = Object.keys(schema[extension]);
      const at = location.child(extension);
      for (const value of values.filter((value) => !told.includes(value))) {
        report({ message: `\`${extension}\` leaves out \`${value}\`.`, location: at });
      }
      for (const value of told.filter((value) => !values.includes(value))) {
        report({
          message: `\`${value}\` is not a value of the schema.`,
          location: at.child(value),
        });
      }
    }
    const names = schema["x-enum-varnames"];
    if (names !== undefined && new Set(names).size !== values.length) {
      report({
        message: `\`x-enum-varnames\` has one name of its own for each of the ${values.length} values.`,
        location: location.child("x-enum-varnames"),
      });
    }
  },
});
