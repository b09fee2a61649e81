import type { MiddlewareHandler } from "hono";

/** Pages that come in pieces, as a slow server sends them; whoever looks at one lets the next piece follow. */
export interface Drip {
  readonly send: MiddlewareHandler;
  /** Sends the next piece; false if there is none. */
  next(): boolean;
}

/**
 * Cuts pages behind the first, second, fourth … row of their tables, where a browser may lay out a table anew.
 * What a page loads comes whole.
 */
export function createDrip(): Drip {
  let rest: string[] = [];
  let follow: (piece: string | undefined) => void = () => {};
  return {
    async send(context, next) {
      await next();
      const { headers } = context.res;
      if (!headers.get("content-type")?.startsWith("text/html")) return;
      const [first = "", ...others] = pieces(await context.res.text());
      rest = others;
      headers.delete("content-length");
      const stream = new ReadableStream<string>({
        start: (controller) => controller.enqueue(first),
        pull: async (controller) => {
          const piece = await new Promise<string | undefined>((resolve) => {
            follow = resolve;
          });
          if (piece === undefined) controller.close();
          else controller.enqueue(piece);
        },
      });
      context.res = new Response(stream.pipeThrough(new TextEncoderStream()), { headers });
    },
    next() {
      const piece = rest.shift();
      follow(piece);
      return piece !== undefined;
    },
  };
}

function pieces(html: string): string[] {
  const ends = [...html.matchAll(/<\/tr>/g)].map(({ index }) => index);
  const cuts = ends.filter((_, index) => Number.isInteger(Math.log2(index + 1)));
  return [0, ...cuts].map((start, index) => html.slice(start, cuts[index]));
}
