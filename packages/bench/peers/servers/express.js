// Express with its own JSON reader, and the generated checks as a handler.
import { validateRequest } from "@cloud-recording/client/validation";
import express from "express";
import {
  answer,
  authorization,
  contentType,
  hostname,
  port,
} from "../../emulator/servers/acquire.js";

const app = express();

app.post(
  "/v1/apps/:appid/cloud_recording/acquire",
  (request, response, next) => {
    if (request.headers.authorization === authorization) next();
    else response.status(401).json({ message: "Unauthorized" });
  },
  (request, response, next) => {
    if (request.headers["content-type"] === contentType) next();
    else response.status(400).json({ code: 8 });
  },
  express.json(),
  (request, response) => {
    const violations = validateRequest.acquireResource(request.body);
    if (violations.length > 0) response.status(400).json({ code: 2 });
    else response.json(answer);
  },
);

app.listen(port, hostname);
