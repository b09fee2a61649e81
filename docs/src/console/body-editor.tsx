// The index of the package asks for the validator that compiles code.
import Form from "@rjsf/core/lib/components/Form.js";
import {
  englishStringTranslator,
  type RJSFSchema,
  TranslatableString,
  type UiSchema,
} from "@rjsf/utils";
import { useCallback, useMemo, useState } from "react";
import type { FormSchema, Json } from "./form-schema.ts";
import { formValidator } from "./form-validator.ts";
import { JsonEditor } from "./json-editor.tsx";
import { ObjectFields } from "./object-fields.tsx";
import type { Operation } from "./operations.ts";
import { Tabs } from "./tabs.tsx";
import type { Texts } from "./texts.ts";
import { VariantChoice } from "./variant-choice.tsx";

interface BodyEditorProps {
  readonly operation: Operation;
  readonly schema: FormSchema;
  readonly body: Json;
  readonly setBody: (body: unknown) => void;
  /** What is typed as JSON and is none. */
  readonly broken: string | undefined;
  readonly setBroken: (text: string | undefined) => void;
  readonly texts: Texts;
}

const uiSchema: UiSchema<unknown, RJSFSchema> = {
  "ui:submitButtonOptions": { norender: true },
  "ui:globalOptions": {
    enableMarkdownInDescription: true,
    enableOptionalDataFieldForType: ["object", "array"],
    orderable: false,
  },
};

const templates = { ObjectFieldTemplate: ObjectFields, MultiSchemaFieldTemplate: VariantChoice };

/** The body of a call, as a form or as JSON, begun with one of its examples. */
export function BodyEditor({ operation, schema, texts, ...state }: BodyEditorProps) {
  const { body, setBody, broken, setBroken } = state;
  const [example, setExample] = useState(0);
  const context = useMemo(() => ({ texts }), [texts]);
  const translate = useCallback(
    (word: TranslatableString, parameters?: string[]) =>
      ownWord(word, texts) ?? englishStringTranslator(word, parameters),
    [texts],
  );
  return (
    <>
      {operation.examples.length > 1 && (
        <div className="field">
          <label htmlFor="example">{texts.example}</label>
          <select
            id="example"
            value={example}
            onChange={({ target: { value } }) => {
              const { cname, uid } = body;
              setExample(Number(value));
              setBroken(undefined);
              setBody({ ...operation.examples[Number(value)]?.value, cname, uid });
            }}
          >
            {operation.examples.map(({ title }, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <Tabs
        name="body"
        tabs={[
          {
            title: texts.form,
            content: (
              <Form
                // A union keeps its chosen variant; another example may be of another.
                key={example}
                tagName="div"
                schema={schema as RJSFSchema}
                uiSchema={uiSchema}
                formData={body}
                validator={formValidator}
                templates={templates}
                formContext={context}
                translateString={translate}
                idPrefix={operation.id}
                noHtml5Validate
                showErrorList={false}
                experimental_defaultFormStateBehavior={{
                  emptyObjectFields: "skipEmptyDefaults",
                  allOf: "skipDefaults",
                  constAsDefaults: "skipOneOf",
                  arrayMinItems: { populate: "never" },
                }}
                onChange={({ formData }) => setBody(formData)}
              />
            ),
          },
          {
            title: texts.json,
            content: <JsonEditor key={example} {...{ body, setBody, broken, setBroken, texts }} />,
          },
        ]}
      />
    </>
  );
}

/** The name of a button of the form. */
function ownWord(word: TranslatableString, texts: Texts): string | undefined {
  switch (word) {
    case TranslatableString.AddButton:
    case TranslatableString.AddItemButton:
      return texts.addItem;
    case TranslatableString.RemoveButton:
      return texts.removeItem;
    case TranslatableString.OptionalObjectAdd:
      return texts.addOptional;
    case TranslatableString.OptionalObjectRemove:
      return texts.removeOptional;
    default:
      return undefined;
  }
}
