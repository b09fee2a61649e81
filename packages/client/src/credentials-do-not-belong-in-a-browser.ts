/*
 * What a bundler finds in place of the client when it builds for browsers. What an app imports is not here, so that it
 * stops, and says the name of this file; whatever gets by is stopped when it runs.
 */
export const reason: string =
  "@cloud-recording/client was loaded in a browser. Everybody who opens the page could read the Customer Certificate and record in your name: make the calls on your server. If nobody else can open the page, import @cloud-recording/client/allow-browser.";

throw new Error(reason);
