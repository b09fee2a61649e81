import { type Application, Converter, ReflectionKind } from "typedoc";

/** The generated types of the whole API: openapi-fetch needs them, and what they say is on the pages of the operations. */
const generated = ["paths", "operations", "components"];

/** Types of the parts that the client is made of: no app names them, because it gets no value of them and passes none. */
const parts = [
  ...["RecordingHost", "StartListener", "TakeOptions"],
  ...["ErrorCatalogue", "ErrorContext", "Redact", "RequestValidators", "Validate"],
  ...["CommonRecordOptions", "PartialOptions", "WithNames", "WithoutToken"],
];

/** Gives the modules of the package reference the names by which they are imported, leaves out what no app needs, and shows the texts of the description as those of its own. */
export function packageNames(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = module.name.replace(/^(\w+)\/src(?=\/|$)/, "@cloud-recording/$1");
    }
    for (const name of [...generated, ...parts]) {
      const type = project.getChildByName(["@cloud-recording/client", name]);
      if (type === undefined)
        throw new Error(`@cloud-recording/client has no ${name} to leave out`);
      project.removeReflection(type);
    }
    // The tag of a generated type; TypeDoc would put its name before the text.
    for (const { comment } of project.getReflectionsByKind(ReflectionKind.All)) {
      if (comment === undefined) continue;
      comment.summary.push(...comment.getTags("@description").flatMap(({ content }) => content));
      comment.removeTags("@description");
    }
  });
}
