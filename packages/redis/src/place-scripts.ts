/**
 * Takes one of the places of a window that slides.
 *
 * A place belongs to one request: from before it is sent until an interval after its answer, and if that is slow, until
 * an interval after it must have arrived. So the service never sees more requests within an interval than there are
 * places, however long each of them was on its way.
 *
 * Each worker that waits says how many of its requests wait in each lane, and since when the first of them does. A
 * free place is for the best of all: one that stands behind `ahead` others needs more free places than that. A worker
 * that does not ask again in time, such as one that was killed, is passed over.
 *
 * Returns whether a place was taken, and the milliseconds after which asking again makes sense.
 */
export const takePlace = `
  local places, queues, state = KEYS[1], KEYS[2], KEYS[3]
  local worker, place, lane, isBack = ARGV[1], ARGV[2], tonumber(ARGV[3]), ARGV[4] == "1"
  local requests, interval, transit = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
  local lull, waiting = tonumber(ARGV[8]), cjson.decode(ARGV[9])
  local watching, longestPause, grace, longest = #waiting, 250, 500, lull + interval
  local time = redis.call("TIME")
  local now = time[1] * 1000 + time[2] / 1000

  -- What was sent before Redis has lost its data, or while it was away, is not known: nothing is sent for a while.
  local isNew = redis.call("HSETNX", state, "since", now) == 1
  redis.call("PEXPIRE", state, 86400000)
  if isNew or isBack then
    -- One after the other, because requests that come all at once take longer.
    local first = now + (isBack and lull or interval + transit)
    for index = 1, requests do
      redis.call("ZADD", places, first + (index - 1) * interval / requests, "unknown " .. index)
    end
  end
  -- After a failover, the clock of another server may be behind.
  local latest = string.format("(%.3f", now + longest)
  for _, late in ipairs(redis.call("ZRANGEBYSCORE", places, latest, "+inf")) do
    redis.call("ZADD", places, now + longest, late)
  end
  redis.call("ZREMRANGEBYSCORE", places, "-inf", now)
  local free = requests - redis.call("ZCARD", places)

  local order, ahead, alike = now + waiting[lane][2], 0, 0
  local others = redis.call("HGETALL", queues)
  for index = 1, #others, 2 do
    local other = others[index] ~= worker and cjson.decode(others[index + 1])
    if other and (other.due < now or other.due > now + longestPause + grace) then
      redis.call("HDEL", queues, others[index])
    elseif other then
      for better = 1, lane - 1 do ahead = ahead + other.waiting[better][1] end
      local count, first = other.waiting[lane][1], other.waiting[lane][2]
      if count > 0 and (first < order or first == order and others[index] < worker) then alike = alike + 1 end
    end
  end

  local rest = 0
  if lane == watching then
    -- They keep a distance from each other, and leave places free for all others.
    local distance = interval / (0.8 * requests)
    rest = (1 + alike) * distance - math.abs(now - (redis.call("HGET", state, "watched") or 0))
    ahead = ahead + math.floor(requests / 4)
  else
    ahead = ahead + alike
  end

  local isTaken, pause = rest <= 0 and free > ahead, 0
  if isTaken then
    redis.call("ZADD", places, now + interval + transit, place)
    if lane == watching then redis.call("HSET", state, "watched", now) end
    waiting[lane][1] = waiting[lane][1] - 1
  elseif rest > 0 then
    pause = rest
  else
    local index = math.max(0, ahead - free)
    local next = redis.call("ZRANGE", places, index, index, "WITHSCORES")[2]
    pause = next and next - now or longestPause
  end
  pause = math.min(pause, longestPause)
  redis.call("PEXPIRE", places, math.ceil(longest))

  local total = 0
  for _, one in ipairs(waiting) do
    total = total + one[1]
    one[2] = now + one[2]
  end
  if total > 0 then
    redis.call("HSET", queues, worker, cjson.encode({due = now + pause + grace, waiting = waiting}))
    redis.call("PEXPIRE", queues, 10000)
  else
    redis.call("HDEL", queues, worker)
  end
  return {isTaken and 1 or 0, string.format("%.1f", pause)}
`;

/** Says that the request of a place was answered: it is free again an interval later, if not sooner. */
export const settlePlace = `
  local free = redis.call("ZSCORE", KEYS[1], ARGV[1])
  local time = redis.call("TIME")
  local sooner = time[1] * 1000 + time[2] / 1000 + ARGV[2]
  if free and tonumber(free) > sooner then redis.call("ZADD", KEYS[1], sooner, ARGV[1]) end
`;

/** Keeps a place for a request that is sent later than it was to be. Returns 0 if it is too late. */
export const keepPlace = `
  if not redis.call("ZSCORE", KEYS[1], ARGV[1]) then return 0 end
  local time = redis.call("TIME")
  redis.call("ZADD", KEYS[1], time[1] * 1000 + time[2] / 1000 + ARGV[2], ARGV[1])
  return 1
`;

/** Gives back a place that nobody needs. */
export const returnPlace = `return redis.call("ZREM", KEYS[1], ARGV[1])`;
