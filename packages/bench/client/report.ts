import { type Column, table } from "../emulator/table.ts";
import { type Goal, goalsOf, type NodeResults, of, type Results } from "./goals.ts";
import type { Figures } from "./measurement.ts";
import { globalFetch, nodeHttp, openapiFetch } from "./subjects.ts";

/** Everything that the command prints of a run. */
export function report(results: Results): string {
  return [
    ...results.nodes.map(reportNode),
    `${results.deno.name}\n\nA call over loopback, its fetch = 1\n${loopbackTable(results.deno.loopback, globalFetch)}`,
    `Goals\n${goalsTable(goalsOf(results))}`,
  ].join("\n\n");
}

function reportNode({ name, stubbed, loopback, firstCalls, allocation }: NodeResults): string {
  return [
    name,
    `A call over loopback, node:http = 1\n${loopbackTable(loopback, nodeHttp)}`,
    `Import and first call in a fresh process, node:http = 1\n${firstCallTable(firstCalls)}`,
    `A call with a stubbed fetch, openapi-fetch = 1\n${stubbedTable(stubbed)}`,
    `Bytes allocated by a call over loopback, openapi-fetch = 1\n${allocationTable(allocation)}`,
  ].join("\n\n");
}

type Loopback = Figures<"perSecond" | "cpuMicroseconds">;

function loopbackTable(rows: readonly Loopback[], base: { name: string }): string {
  const one = of(rows, base);
  const columns: Column<Loopback>[] = [
    ["", ({ name }) => name],
    ["CPU µs/call", ({ cpuMicroseconds }) => cpuMicroseconds.toFixed(1)],
    ["ratio", ({ cpuMicroseconds }) => ratio(cpuMicroseconds, one.cpuMicroseconds)],
    ["calls/s", ({ perSecond }) => perSecond.toFixed(0)],
    ["ratio", ({ perSecond }) => ratio(perSecond, one.perSecond)],
  ];
  return table(columns, rows);
}

type FirstCall = Figures<"milliseconds" | "cpuMilliseconds">;

function firstCallTable(rows: readonly FirstCall[]): string {
  const one = of(rows, nodeHttp);
  const columns: Column<FirstCall>[] = [
    ["", ({ name }) => name],
    ["ms", ({ milliseconds }) => milliseconds.toFixed(1)],
    ["ratio", ({ milliseconds }) => ratio(milliseconds, one.milliseconds)],
    ["CPU ms", ({ cpuMilliseconds }) => cpuMilliseconds.toFixed(1)],
    ["ratio", ({ cpuMilliseconds }) => ratio(cpuMilliseconds, one.cpuMilliseconds)],
  ];
  return table(columns, rows);
}

type Stubbed = Figures<"cpuMicroseconds" | "bytes">;

function stubbedTable(rows: readonly Stubbed[]): string {
  const one = of(rows, openapiFetch);
  const columns: Column<Stubbed>[] = [
    ["", ({ name }) => name],
    ["CPU µs/call", ({ cpuMicroseconds }) => cpuMicroseconds.toFixed(1)],
    ["ratio", ({ cpuMicroseconds }) => ratio(cpuMicroseconds, one.cpuMicroseconds)],
    ["bytes/call", ({ bytes }) => bytes.toFixed(0)],
    ["ratio", ({ bytes }) => ratio(bytes, one.bytes)],
  ];
  return table(columns, rows);
}

function allocationTable(rows: readonly Figures<"bytes">[]): string {
  const one = of(rows, openapiFetch);
  const columns: Column<Figures<"bytes">>[] = [
    ["", ({ name }) => name],
    ["bytes/call", ({ bytes }) => bytes.toFixed(0)],
    ["ratio", ({ bytes }) => ratio(bytes, one.bytes)],
  ];
  return table(columns, rows);
}

function goalsTable(goals: readonly Goal[]): string {
  const columns: Column<Goal>[] = [
    ["goal", ({ goal }) => goal],
    ["", ({ where }) => where],
    ["here", ({ here }) => here],
    ["", ({ met }) => (met ? "met" : "not met")],
  ];
  return table(columns, goals);
}

function ratio(figure: number, base: number): string {
  return (figure / base).toFixed(2);
}
