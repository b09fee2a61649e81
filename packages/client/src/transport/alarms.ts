import type { SetAlarm } from "./time-limit.ts";

interface Alarm {
  /** When, in milliseconds of the monotonic clock. */
  readonly due: number;
  readonly ring: () => void;
}

/**
 * The alarms that are set. They share one timer, because on some runtimes a timer costs as much as all the rest of a
 * call.
 *
 * An array it is: a `Set` that lives long and changes with each call keeps what has left it until the next full
 * collection, which costs even more.
 */
const alarms: Alarm[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer wakes up. */
let awake = Infinity;

/** Calls back after a time, as a timer does; all share one. */
export const setSharedAlarm: SetAlarm = (timeout, ring) => {
  const alarm: Alarm = { due: performance.now() + timeout, ring };
  alarms.push(alarm);
  wakeAt(alarm.due, timeout);
  return () => {
    const place = alarms.indexOf(alarm);
    if (place >= 0) alarms.splice(place, 1);
    // A timer would keep the process alive.
    if (alarms.length === 0) sleep();
  };
};

function wakeAt(due: number, timeout: number): void {
  if (due >= awake) return;
  sleep();
  awake = due;
  timer = setTimeout(ringWhatIsDue, timeout);
}

function sleep(): void {
  clearTimeout(timer);
  awake = Infinity;
}

function ringWhatIsDue(): void {
  sleep();
  const now = performance.now();
  for (const alarm of [...alarms]) {
    const rest = alarm.due - now;
    // A timer may be early by less than a millisecond.
    if (rest >= 1) wakeAt(alarm.due, rest);
    // One that rang before may have cancelled it.
    else if (alarms.includes(alarm)) alarm.ring();
  }
}
