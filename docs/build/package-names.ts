import { type Application, Converter } from "typedoc";

/**
 * Gives the modules of the package reference the names by which they are imported.
 *
 * The generated types of the whole API are left out: openapi-fetch needs them, and what they say is on the pages of the operations.
 */
export function packageNames(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = module.name.replace(/^(\w+)\/src(?=\/|$)/, "@cloud-recording/$1");
    }
    for (const name of ["paths", "operations", "components"]) {
      const types = project.getChildByName(["@cloud-recording/client", name]);
      if (types) project.removeReflection(types);
    }
  });
}
