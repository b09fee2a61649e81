import { useContext } from "preact/hooks";
import { Button } from "./action.tsx";
import { control } from "./calls.ts";
import { clockOf } from "./clock.tsx";
import { useSentence } from "./sentences.ts";
import type { State } from "./state.ts";
import { LanguageContext, useTexts } from "./texts.ts";
import { Words } from "./words.tsx";

type Request = State["requests"][number];

/** The last calls of the API, the newest first. They hold nothing of headers and bodies. */
export function Requests({ requests }: Pick<State, "requests">) {
  const texts = useTexts();
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{texts.requests}</h2>
      {requests.length === 0 ? (
        <p class="note">{texts.noRequests}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by keys */}
          <section class="scroll" tabIndex={0} aria-labelledby="requests">
            <table>
              <thead>
                <tr>
                  <th scope="col">{texts.request}</th>
                  <th scope="col">{texts.status}</th>
                  <th scope="col">{texts.answer}</th>
                </tr>
              </thead>
              <tbody>
                {[...requests].reverse().map((request, index) => (
                  <Row key={requests.length - index} request={request} />
                ))}
              </tbody>
            </table>
          </section>
          <Button kind="quiet" onPress={() => control("DELETE", "requests")}>
            {texts.clear}
          </Button>
        </>
      )}
    </section>
  );
}

function Row({ request }: { readonly request: Request }) {
  const texts = useTexts();
  const isChinese = useContext(LanguageContext) === "zh-CN";
  const { operation, method, path, status, code, warnings, fault, error, at } = request;
  const sentence = useSentence();
  const english = request.reason === undefined ? undefined : sentence(request.reason);
  const reason = isChinese ? (request.chinese ?? english) : english;
  const shownWarnings = isChinese ? (request.chineseWarnings ?? warnings) : warnings;
  // Some codes come with the status of a success.
  const isWell = status >= 200 && status < 300 && code === undefined;
  return (
    <tr>
      <td title={`${method} ${path}`}>
        <span class="note">{clockOf(at).slice(11)}</span> {operation ?? `${method} ${path}`}
      </td>
      <td class={isWell ? "well" : "bad"}>{status === 0 ? texts.dropped : status}</td>
      <td>
        {reason !== undefined && (
          <p>
            <Words text={code === undefined ? reason : `${code}: ${reason}`} />
          </p>
        )}
        {shownWarnings.map((warning) => (
          <p key={warning} class="note">
            <Words text={warning} />
          </p>
        ))}
        {fault !== undefined && (
          <p class="note">
            {texts.fault} {fault}
          </p>
        )}
        {error !== undefined && <p>{error}</p>}
      </td>
    </tr>
  );
}
