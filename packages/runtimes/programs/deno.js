// Runs the smoke program with the Deno package as it is published: its sources.
import process from "node:process";
import * as client from "../../deno/mod.ts";
import { smoke } from "./smoke.js";

const { options, silent } = JSON.parse(process.argv[2]);
console.log(JSON.stringify(await smoke(client, options, silent)));
