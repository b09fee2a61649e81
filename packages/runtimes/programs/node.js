// Runs the smoke program with the Node package, over sockets.
import process from "node:process";
import * as client from "@cloud-recording/node";
import { smoke } from "./smoke.js";

const { options, silent } = JSON.parse(process.argv[2]);
console.log(JSON.stringify(await smoke(client, options, silent)));
