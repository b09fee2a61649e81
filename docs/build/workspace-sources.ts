import { defaultClientConditions, defaultServerConditions, type Plugin } from "vite";

/** Takes the packages of this repository from their sources, so that none has to be built before. */
export function workspaceSources(): Plugin {
  return {
    name: "workspace-sources",
    configEnvironment(_name, { consumer }) {
      const usual = consumer === "client" ? defaultClientConditions : defaultServerConditions;
      return { resolve: { conditions: ["@cloud-recording/source", ...usual] } };
    },
  };
}
