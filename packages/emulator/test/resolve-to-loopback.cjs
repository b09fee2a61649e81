/** Resolves every host name to this machine, in all threads: `NODE_OPTIONS=--require=…/resolve-to-loopback.cjs`. */
const dns = require("node:dns");

const { lookup } = dns;
dns.lookup = (_, options, callback) => lookup("127.0.0.1", options, callback);
