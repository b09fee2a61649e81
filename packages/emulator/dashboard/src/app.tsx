import { useEffect, useState } from "preact/hooks";
import { ReportContext } from "./action.tsx";
import { Callbacks } from "./callbacks.tsx";
import { Channels } from "./channels.tsx";
import { Clock } from "./clock.tsx";
import { Faults } from "./faults.tsx";
import { Recordings } from "./recordings.tsx";
import { Requests } from "./requests.tsx";
import { useClock, useEmulator, useProjects } from "./state.ts";
import { type Language, LanguageContext, languages, preferredLanguage } from "./texts.ts";
import { Words } from "./words.tsx";

/** The whole page. */
export function App() {
  const [watched, setWatched] = useState<string>();
  const { state, isConnected, picture } = useEmulator(watched);
  const projects = useProjects();
  const now = useClock(state.clock);
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  const [problem, setProblem] = useState("");
  const texts = languages[language];
  const [project] = projects;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);

  const other = language === "en" ? "zh-CN" : "en";
  const change = () => {
    localStorage.setItem("language", other);
    setLanguage(other);
  };
  return (
    <LanguageContext.Provider value={language}>
      <ReportContext.Provider value={setProblem}>
        <a class="skip" href="#recordings">
          {texts.skip}
        </a>
        <header>
          <h1>{texts.title}</h1>
          <p role="status" class={isConnected ? "live" : "lost"}>
            {isConnected ? texts.connected : texts.disconnected}
          </p>
          <Clock clock={state.clock} now={now} />
          <button type="button" class="quiet" lang={other} onClick={change}>
            {texts.language}
          </button>
        </header>
        <p role="alert" class="problem">
          <Words text={problem} />
        </p>
        {project && (
          <main>
            <div class="side">
              <Channels
                channels={state.channels}
                appId={project.appId}
                isLive={state.media.isLive}
                needsToken={state.media.needsToken}
              />
              <Faults faults={state.faults} />
            </div>
            <div>
              <Recordings
                state={state}
                picture={picture}
                now={now}
                appId={project.appId}
                onWatch={setWatched}
              />
              <Requests requests={state.requests} />
              <Callbacks callbacks={state.callbacks} />
            </div>
          </main>
        )}
      </ReportContext.Provider>
    </LanguageContext.Provider>
  );
}
