import { validateRequest as english } from "@cloud-recording/client/validation";
import { validateRequest as chinese } from "@cloud-recording/client/validation/zh-CN";
import { Fragment, useEffect, useRef, useState } from "react";
import { AnswerView } from "./answer-view.tsx";
import { BodyEditor } from "./body-editor.tsx";
import type { Json } from "./form-schema.ts";
import { History, type PastCall } from "./history-view.tsx";
import type { Operation } from "./operations.ts";
import { fieldOf, ParameterFields } from "./parameter-fields.tsx";
import {
  type Answer,
  type Channel,
  type Draft,
  emptyParameter,
  send,
  type Target,
} from "./request.ts";
import { Snippets } from "./snippets-view.tsx";
import { emulatorOfPage } from "./target.ts";
import { TargetForm } from "./target-form.tsx";
import type { Texts } from "./texts.ts";
import { Words } from "./words.tsx";

/** Properties that the page passes to the console. */
export interface ConsoleProps {
  readonly operations: readonly Operation[];
  readonly target: Target;
  /** Base URLs to choose from. */
  readonly hosts: readonly string[];
  readonly texts: Texts;
  readonly language: "en" | "zh-CN";
  /** Way to the page of the errors. */
  readonly errors: string;
}

type Outcome = { readonly answer: Answer } | { readonly lost: true } | undefined;

export function Console({ operations, hosts, texts, language, errors, ...given }: ConsoleProps) {
  const [target, setTarget] = useState(given.target);
  const [isOfEmulator, setOfEmulator] = useState(false);
  const [chosen, choose] = useState(() => location.hash.slice(1));
  const [parameters, setParameters] = useState<Record<string, string>>({ mode: "mix" });
  const [bodies, setBodies] = useState(() => firstBodies(operations));
  const [broken, setBroken] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isSending, setSending] = useState(false);
  const [calls, setCalls] = useState<readonly PastCall[]>([]);
  const [reopened, setReopened] = useState(0);
  const response = useRef<HTMLElement>(null);

  useEffect(() => {
    void emulatorOfPage().then((found) => {
      if (found === undefined) return;
      setOfEmulator(true);
      setTarget((before) => ({ ...before, ...found }));
    });
  }, []);

  // On a phone, Send is in sight wherever the response is.
  useEffect(() => {
    if (outcome !== undefined) response.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);

  const operation = operations.find(({ id }) => id === chosen) ?? operations[0];
  if (operation === undefined) return null;
  // Calls without a body belong to the channel that is stopped in the end.
  const channel = bodies.stopRecording as Channel | undefined;
  const draft: Draft = { operation, parameters, body: bodies[operation.id], channel };
  const setBody = (body: unknown) => setBodies({ ...bodies, [operation.id]: body });
  const validateRequest = language === "zh-CN" ? chinese : english;
  const isChecked = operation.id in validateRequest;
  const violations = isChecked
    ? validateRequest[operation.id as keyof typeof validateRequest](draft.body)
    : [];

  const call = async () => {
    setSending(true);
    try {
      const answer = await send(target, draft);
      setOutcome({ answer });
      setCalls((before) => [...before, { draft, answer }]);
      const { resourceId, sid } = bodyOf(answer);
      if (answer.status === 200) setBodies(sameChannel(bodies, draft.body));
      const mode = /\/mode\/(mix|individual)\/start$/.exec(operation.path)?.[1];
      setParameters({
        ...parameters,
        ...(resourceId && { resourceid: resourceId }),
        ...(sid && { sid }),
        ...(sid && mode && { mode }),
      });
    } catch {
      setOutcome({ lost: true });
    } finally {
      setSending(false);
    }
  };

  const reopen = ({ draft: past, answer }: PastCall) => {
    choose(past.operation.id);
    history.replaceState(undefined, "", `#${past.operation.id}`);
    setParameters({ ...past.parameters });
    setBodies({ ...bodies, [past.operation.id]: past.body });
    setBroken(undefined);
    setOutcome({ answer });
    setReopened(reopened + 1);
  };

  return (
    <form
      className="console"
      // The checks of the client say more than those of the browser, and a service may be sent what is wrong.
      noValidate
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const empty = emptyParameter(target, draft);
        if (empty !== undefined) document.getElementById(fieldOf(empty))?.focus();
        else if (broken === undefined && !isSending) void call();
      }}
    >
      <div className="compose">
        <TargetForm {...{ target, setTarget, hosts, texts, isOfEmulator }} />
        <div className="field">
          <label htmlFor="operation">{texts.operation}</label>
          <select
            id="operation"
            value={operation.id}
            onChange={({ target: { value } }) => {
              choose(value);
              setOutcome(undefined);
              setBroken(undefined);
              history.replaceState(undefined, "", `#${value}`);
            }}
          >
            {operations.map(({ id, summary }) => (
              <option key={id} value={id}>
                {summary}
              </option>
            ))}
          </select>
        </div>
        <p className="path">
          <b>{operation.method}</b>{" "}
          <code>
            {operation.path.split("/").map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a path keep their places
              <Fragment key={index}>
                {index > 0 && "/"}
                <wbr />
                {part}
              </Fragment>
            ))}
          </code>
        </p>
        <ParameterFields
          parameters={operation.parameters}
          values={parameters}
          setValue={(name, value) => setParameters({ ...parameters, [name]: value })}
        />
        {operation.body ? (
          <BodyEditor
            key={`${operation.id} ${reopened}`}
            {...{ operation, texts, setBody, broken, setBroken }}
            schema={operation.body}
            body={draft.body as Json}
          />
        ) : (
          <p>{texts.noBody}</p>
        )}
      </div>
      <div className="sent">
        {broken !== undefined && <p id="not-sent">{texts.notSent}</p>}
        {broken === undefined && violations.length > 0 && (
          <div className="violations" role="status">
            <p>{texts.wouldRefuse}</p>
            <ul>
              {violations.map(({ pointer, message }) => (
                <li key={pointer + message}>
                  <Words text={message} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <button
          className="send"
          type="submit"
          disabled={isSending || broken !== undefined}
          aria-describedby={broken === undefined ? undefined : "not-sent"}
        >
          {isSending ? texts.sending : texts.send}
        </button>
        <section aria-label={texts.answer} aria-live="polite" className="answer" ref={response}>
          <h2>{texts.answer}</h2>
          {outcome === undefined && <p>{texts.noAnswerYet}</p>}
          {outcome && "lost" in outcome && <p>{texts.noAnswer}</p>}
          {outcome && "answer" in outcome && (
            <AnswerView answer={outcome.answer} {...{ texts, errors }} />
          )}
        </section>
        <History open={reopen} {...{ calls, texts }} />
        {broken === undefined && <Snippets baseUrl={target.baseUrl} {...{ draft, texts }} />}
      </div>
    </form>
  );
}

function firstBodies(operations: readonly Operation[]): Record<string, unknown> {
  return Object.fromEntries(operations.map(({ id, examples }) => [id, examples[0]?.value]));
}

/** A recording's calls name the same channel and recorder. */
function sameChannel(bodies: Record<string, unknown>, sent: unknown): Record<string, unknown> {
  if (typeof sent !== "object" || sent === null) return bodies;
  const { cname, uid } = sent as Json;
  return Object.fromEntries(
    Object.entries(bodies).map(([id, body]) => [
      id,
      body === undefined ? body : { ...(body as Json), cname, uid },
    ]),
  );
}

function bodyOf({ json }: Answer): { resourceId?: string; sid?: string } {
  const { Body } = (json ?? {}) as { Body?: { resourceId?: string; sid?: string } };
  return Body ?? {};
}
