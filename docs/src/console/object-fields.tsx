import type { ObjectFieldTemplateProps } from "@rjsf/utils";
import type { Json } from "./form-schema.ts";
import type { Texts } from "./texts.ts";

/** Most optional properties of an object without required ones that are not folded. */
const shown = 3;

/**
 * The fields of an object: what is required first, and what is optional folded below it.
 *
 * A property that has one value only is not drawn, because the choice of its variant sets it.
 */
export function ObjectFields(props: ObjectFieldTemplateProps) {
  const { schema, properties, fieldPathId, title, description, registry } = props;
  const required = props.required ?? false;
  const { texts } = registry.formContext as { readonly texts: Texts };
  const { TitleFieldTemplate, DescriptionFieldTemplate } = registry.templates;
  // The fields of a union are those of its chosen variant, which has a template of its own.
  if (schema.oneOf && properties.length === 0) return null;
  const drawn = properties.filter(({ name }) => !isConstant(schema.properties?.[name]));
  const isRequired = ({ name }: { readonly name: string }) => schema.required?.includes(name);
  const first = drawn.filter(isRequired);
  const optional = drawn.filter((property) => !isRequired(property));
  const given = (props.formData ?? {}) as Json;
  const set = optional.filter(({ name }) => given[name] !== undefined).length;
  const id = fieldPathId.$id;
  return (
    <fieldset id={id}>
      {title && (
        <TitleFieldTemplate
          id={`${id}__title`}
          optionalDataControl={props.optionalDataControl}
          {...{ title, required, schema, registry }}
        />
      )}
      {description && (
        <DescriptionFieldTemplate
          id={`${id}__description`}
          {...{ description, schema, registry }}
        />
      )}
      {first.map(({ content }) => content)}
      {optional.length <= shown && (first.length === 0 || optional.length === 0) ? (
        optional.map(({ content }) => content)
      ) : (
        <details className="optional">
          <summary>
            {texts.optional
              .replace("{set}", String(set))
              .replace("{count}", String(optional.length))}
          </summary>
          <div>{optional.map(({ content }) => content)}</div>
        </details>
      )}
    </fieldset>
  );
}

function isConstant(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && "const" in schema;
}
