// Receives callbacks with Cloudflare Workers, and with whatever else takes a function from Request to Response.
import {
  type CallbackEvent,
  type CallbackHistory,
  isCallbackError,
  verifyCallback,
} from "@cloud-recording/client/callbacks";

interface Bindings {
  readonly CALLBACK_SECRET: string;
}

interface Worker {
  fetch(request: Request, bindings: Bindings): Promise<Response>;
}

export function worker(history: CallbackHistory, process: (event: CallbackEvent) => void): Worker {
  return {
    async fetch(request, { CALLBACK_SECRET: secret }) {
      try {
        const signature = request.headers.get("ar-signature");
        const event = await verifyCallback(await request.arrayBuffer(), signature, secret, {
          history,
        });
        process(event);
        return Response.json({});
      } catch (error) {
        if (!isCallbackError(error)) throw error;
        return Response.json({ error: error.problem }, { status: error.status });
      }
    },
  };
}
