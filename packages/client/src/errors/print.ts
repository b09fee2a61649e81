type Inspect = (value: object, options: object) => string;

/** Makes the text of an object; `inspect` prints what it is made of. */
type Print<Target> = (target: Target, inspect: (value: object) => string) => string;

/** Says how Node and Deno print the objects of a class. */
export function printAs<Target extends object>(prototype: Target, print: Print<Target>): void {
  const members: { [name: symbol]: unknown } = prototype as never;
  for (const name of ["nodejs.util.inspect.custom", "Deno.customInspect"]) {
    // Node gives depth, options and `inspect`; Deno gives `inspect` and options.
    members[Symbol.for(name)] = function (
      this: Target,
      first: Inspect,
      options: object,
      last = first,
    ) {
      return print(this, (value) => last(value, options));
    };
  }
}
