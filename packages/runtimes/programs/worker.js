// Runs the smoke program in a Worker, whose requests go to the emulator over HTTP.
import * as client from "@cloud-recording/client";
import { smoke } from "./smoke.js";

export default {
  async fetch(request) {
    try {
      const { options, silent } = await request.json();
      return Response.json(await smoke(client, options, silent));
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  },
};
