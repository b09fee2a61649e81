import { boundedRequests } from "./bounded-requests.js";
import { enumValues } from "./enum-values.js";
import { origins } from "./origins.js";
import { requirementIds } from "./requirement-ids.js";
import { ruleRows } from "./rule-rows.js";
import { selectedBy } from "./selected-by.js";

/** Rules of this project for its description, beyond the built-in ones. `redocly.yaml` switches each rule on. */
export default () => ({
  id: "house",
  rules: {
    oas3: {
      "bounded-requests": boundedRequests,
      "enum-values": enumValues,
      origins,
      "requirement-ids": requirementIds,
      "rule-rows": ruleRows,
      "selected-by": selectedBy,
    },
  },
});
