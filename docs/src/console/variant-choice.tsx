import type { MultiSchemaFieldTemplateProps } from "@rjsf/utils";
import { isValidElement } from "react";
import type { Texts } from "./texts.ts";

/** The choice of a variant, named by the property that selects it, and the fields of the chosen one. */
export function VariantChoice({
  schema,
  selector,
  optionSchemaField,
  registry,
}: MultiSchemaFieldTemplateProps) {
  const { id } = isValidElement<{ readonly id: string }>(selector) ? selector.props : {};
  const { texts } = registry.formContext as { readonly texts: Texts };
  const name = schema.discriminator?.propertyName ?? texts.variant;
  return (
    <div className="variants">
      {id !== undefined && <label htmlFor={id}>{name}</label>}
      {selector}
      {optionSchemaField}
    </div>
  );
}
