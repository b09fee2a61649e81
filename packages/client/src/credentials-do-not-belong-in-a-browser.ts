/*
 * What a bundler finds in place of the client when it builds for browsers. There is nothing to import here, so that it
 * stops, and says the name of this file; whatever gets by is stopped when it runs.
 */
throw new Error(
  "@cloud-recording/client was loaded in a browser. Everybody who opens the page could read the Customer Certificate and record in your name: make the calls on your server. If nobody else can open the page, import @cloud-recording/client/allow-browser.",
);

export {};
