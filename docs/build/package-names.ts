import { type Application, Converter } from "typedoc";

/**
 * Gives the modules of the package reference the names by which they are imported.
 *
 * The type of all paths is left out: openapi-fetch needs it, and what it says is the reference of the API.
 */
export function packageNames(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = module.name.replace(/^(\w+)\/src(?=\/|$)/, "@cloud-recording/$1");
    }
    const paths = project.getChildByName(["@cloud-recording/client", "paths"]);
    if (paths) project.removeReflection(paths);
  });
}
