import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { page, type Texts } from "./page.ts";

/** A delay of the simulation, in seconds. */
interface Delay {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

/** The output of `npm run simulate:fleet`. */
interface Simulation {
  readonly rooms: number;
  readonly duration: number;
  readonly workers: number;
  readonly crashes: number;
  readonly outage: { readonly at: number; readonly minutes: number };
  readonly requests: { readonly [method: string]: number };
  readonly limited: number;
  readonly load: readonly number[];
  readonly peak: number;
  readonly most: number;
  readonly startDelay: Delay;
  readonly stopDelay: Delay;
  readonly orphaned: number;
  readonly takeover: Delay;
  readonly missed: number;
  readonly lost: number;
  readonly doubles: number;
}

/** Requests per second that the service allows, and the share that should be planned with (GEN-18). */
const [limit, planned] = [10, 0.8];

/** The simulated day of a fleet, from its output, and the arithmetic of a higher limit. */
export async function fleetSimulation(root: string): Promise<Texts> {
  const text = await readFile(join(root, "packages/redis/simulation.json"), "utf8");
  const day = JSON.parse(text) as Simulation;
  return {
    en: page(
      "A simulated day of a fleet",
      "Load, delays and losses of a fleet over a day, and when to ask for a higher limit.",
      english(day),
    ),
    "zh-CN": page(
      "多进程录制的模拟一天",
      "多个进程一天内的负载、延迟和丢失情况，以及何时申请更高的上限。",
      chinese(day),
    ),
  };
}

/** Figures that both languages name. */
function figuresOf(day: Simulation) {
  const total = Object.values(day.requests).reduce((sum, count) => sum + count, 0);
  const each = rounded(total / day.rooms);
  const busiest = Math.max(...day.load);
  return {
    total,
    each,
    busiest,
    share: Math.round((100 * busiest) / limit),
    // Recordings that may begin in the busiest hour, if each needs as many requests as here.
    possible: Math.floor((planned * limit * 3600) / each),
    queries: rounded((100 * (day.requests.query ?? 0)) / total),
    outageAt: rounded(day.outage.at * day.duration),
  };
}

/** A number with one digit behind the point. */
function rounded(value: number): number {
  return Math.round(10 * value) / 10;
}

/** Seconds with as many digits as they need. */
function short(seconds: number): number {
  return seconds < 1 ? seconds : Math.round(10 * seconds) / 10;
}

function english(day: Simulation): string {
  const { total, each, busiest, share, possible, queries } = figuresOf(day);
  const { outageAt } = figuresOf(day);
  const number = (value: number) => value.toLocaleString("en");
  const row = (name: string, { median, p99, longest }: Delay) =>
    `| ${name} | ${short(median)} s | ${short(p99)} s | ${short(longest)} s |`;
  return `
${number(day.rooms)} rooms are recorded within ${day.duration} hours by ${day.workers} workers of \`@cloud-recording/redis\`, ${number(day.most)} of them at the same time.
${day.crashes} workers crash, and Redis is unavailable for ${day.outage.minutes} minutes.
The client, the rate limiter, the fleet and the emulator are the real ones; only time and Redis are simulated.
\`npm run simulate:fleet\` makes the figures of this page.

## Load

${plot(day, "Requests per second over the day", "hour", "limit", "Redis is down")}

| Figure | Value |
| --- | --- |
| requests | ${number(total)}, of which ${queries} % are \`query\` |
| requests for each recording | ${each} |
| busiest quarter of an hour | ${busiest} per second, ${share} % of the limit |
| busiest second | ${day.peak} |
| responses with status 429 | ${day.limited} |

## Delays

| Delay | Median | 99 % within | Longest |
| --- | --- | --- | --- |
${row("until a recording has started", day.startDelay)}
${row("until it has been asked to stop", day.stopDelay)}
${row("until another worker takes over after a crash", day.takeover)}

The longest starts are those of the outage, from hour ${outageAt}: without Redis nothing is started, unless \`startWithoutRedis\` is set.
A crash is noticed within two heartbeats, which last a minute here and five seconds by default.

## Losses

| Figure | Value |
| --- | --- |
| recordings whose worker crashed | ${number(day.orphaned)} |
| of these, taken over | ${number(day.takeover.count)} |
| recordings that nobody stopped | ${day.lost} |
| rooms recorded twice at the same time | ${day.doubles} |
| rooms not recorded | ${day.missed} |

## When to ask for a higher limit

A recording needs three requests, \`acquire\`, \`start\` and \`stop\`, and its queries: ${each} in this simulation.
Plan with ${100 * planned} % of the limit, so that there is room to catch up after crashes and outages:

> recordings that begin in the busiest hour × requests for each recording ÷ 3,600 ≤ ${planned} × limit

With ${limit} requests per second and ${each} requests for each recording, about ${number(possible)} recordings may begin in an hour.
If you need more, first [send fewer requests](../guides/rate-limits/#send-fewer-requests), then ask technical support for a higher limit, and set it as \`rateLimit: { requests }\` of \`createFleet\`.
`;
}

function chinese(day: Simulation): string {
  const { total, each, busiest, share, possible, queries } = figuresOf(day);
  const { outageAt } = figuresOf(day);
  const number = (value: number) => value.toLocaleString("en");
  const row = (name: string, { median, p99, longest }: Delay) =>
    `| ${name} | ${short(median)} 秒 | ${short(p99)} 秒 | ${short(longest)} 秒 |`;
  return `
在 ${day.duration} 小时内，${day.workers} 个使用 \`@cloud-recording/redis\` 的进程录制了 ${number(day.rooms)} 个房间，最多有 ${number(day.most)} 个房间同时录制。
其间 ${day.crashes} 个进程崩溃，Redis 有 ${day.outage.minutes} 分钟不可用。
客户端、限流器、多进程协作和模拟服务都是真实代码，只有时间和 Redis 是模拟的。
本页的数据由 \`npm run simulate:fleet\` 生成。

## 负载

${plot(day, "一天内每秒的请求数", "小时", "上限", "Redis 不可用")}

| 指标 | 数值 |
| --- | --- |
| 请求数 | ${number(total)}，其中 \`query\` 占 ${queries} % |
| 每次录制的请求数 | ${each} |
| 最忙的一刻钟 | 每秒 ${busiest} 次，为上限的 ${share} % |
| 最忙的一秒 | ${day.peak} 次 |
| 状态码 429 的响应 | ${day.limited} |

## 延迟

| 延迟 | 中位数 | 99 % 不超过 | 最长 |
| --- | --- | --- | --- |
${row("到录制启动", day.startDelay)}
${row("到请求停止", day.stopDelay)}
${row("崩溃后到另一个进程接管", day.takeover)}

启动最慢的录制出现在 Redis 不可用期间（从第 ${outageAt} 小时开始）：除非设置了 \`startWithoutRedis\`，否则没有 Redis 时不会启动录制。
崩溃会在两个心跳周期内被发现；这里的心跳周期为一分钟，默认为五秒。

## 丢失

| 指标 | 数值 |
| --- | --- |
| 所属进程崩溃的录制 | ${number(day.orphaned)} |
| 其中已被接管 | ${number(day.takeover.count)} |
| 没有被停止的录制 | ${day.lost} |
| 同时被录制两次的房间 | ${day.doubles} |
| 没有被录制的房间 | ${day.missed} |

## 何时申请更高的上限

一次录制需要 \`acquire\`、\`start\`、\`stop\` 三次请求，再加上查询：在本次模拟中共 ${each} 次。
请按上限的 ${100 * planned} % 规划，以便在崩溃和故障之后赶上进度：

> 最忙的一小时内开始的录制数 × 每次录制的请求数 ÷ 3,600 ≤ ${planned} × 上限

在每秒 ${limit} 次请求、每次录制 ${each} 次请求的情况下，一小时内大约可以开始 ${number(possible)} 次录制。
如果需要更多，请先[减少请求](../guides/rate-limits/#减少请求)，再向技术支持申请更高的上限，并通过 \`createFleet\` 的 \`rateLimit: { requests }\` 设置。
`;
}

/** The load over the day as a picture. Colours are those of the text, so that it can be read on every background. */
function plot(day: Simulation, title: string, hour: string, most: string, away: string): string {
  const [width, height, left, top] = [600, 180, 32, 36];
  const x = (share: number) => rounded(left + share * width);
  const y = (load: number) => rounded(top + height * (1 - load / (limit + 1)));
  const points = day.load.map((load, index) => `${x((index + 0.5) / day.load.length)},${y(load)}`);
  const begin = x(day.outage.at);
  const end = x(day.outage.at + day.outage.minutes / 60 / day.duration);
  const label = (text: string, at: number, below: number, anchor: string) =>
    `<text x="${at}" y="${below}" text-anchor="${anchor}" font-size="12" fill="currentColor">${text}</text>`;
  const hours = Array.from({ length: 5 }, (_, index) => (index * day.duration) / 4);
  const parts = [
    `<title>${title}</title>`,
    `<rect x="${begin}" y="${top}" width="${rounded(Math.max(2, end - begin))}" height="${height}" fill="currentColor" opacity="0.25"/>`,
    `<path d="M${left} ${top}V${top + height}H${left + width}" fill="none" stroke="currentColor"/>`,
    `<path d="M${left} ${y(limit)}H${left + width}" stroke="currentColor" stroke-dasharray="4 4"/>`,
    `<polyline points="${points.join(" ")}" fill="none" stroke="currentColor" stroke-width="2"/>`,
    label(title, 0, 20, "start"),
    label(most, left + width, y(limit) - 4, "end"),
    label(away, begin - 6, top + 40, "end"),
    ...[0, 5, 10].map((load) => label(String(load), left - 6, y(load) + 4, "end")),
    ...hours.map((at) => label(String(at), x(at / day.duration), top + height + 18, "middle")),
    label(hour, left + width, top + height + 38, "end"),
  ];
  return `<svg class="plot" viewBox="0 0 ${left + width + 16} ${top + height + 44}" role="img">${parts.join("")}</svg>`;
}
