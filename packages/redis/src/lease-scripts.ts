/**
 * Says that a worker lives: its lease runs on, and the worker is known.
 *
 * Returns 0 if there was no lease: Redis has lost its data, or the worker was silent for too long. Then the number of
 * sessions of the worker in Redis.
 */
export const renewLease = `
  local lease, workers, mine, owner, lifetime = KEYS[1], KEYS[2], KEYS[3], ARGV[1], ARGV[2]
  local had = redis.call("EXISTS", lease)
  redis.call("SET", lease, 1, "PX", lifetime)
  redis.call("SADD", workers, owner)
  redis.call("PEXPIRE", workers, ARGV[3])
  return {had, redis.call("SCARD", mine)}
`;

/**
 * Writes a session of its owner, with the fencing token under which the worker holds it.
 *
 * Returns 0 if another worker has taken it over, or has taken it over once and given it up again.
 */
export const saveSession = `
  local session, mine, owner, token = KEYS[1], KEYS[2], ARGV[1], ARGV[2]
  local held = redis.call("HMGET", session, "owner", "token")
  if held[1] and (held[1] ~= owner or held[2] ~= token) then return 0 end
  redis.call("HSET", session, "owner", owner, "token", token, "session", ARGV[3])
  redis.call("PEXPIRE", session, ARGV[4])
  redis.call("SADD", mine, ARGV[5])
  if redis.call("PTTL", mine) < tonumber(ARGV[4]) then redis.call("PEXPIRE", mine, ARGV[4]) end
  return 1
`;

/** Forgets a session of its owner. Returns 0 if it belongs to another worker by now. */
export const removeSession = `
  local session, mine, owner, token = KEYS[1], KEYS[2], ARGV[1], ARGV[2]
  local held = redis.call("HMGET", session, "owner", "token")
  if held[1] and (held[1] ~= owner or held[2] ~= token) then return 0 end
  redis.call("DEL", session)
  redis.call("SREM", mine, ARGV[3])
  return 1
`;

/** Returns a session, or nil. */
export const readSession = `return redis.call("HGET", KEYS[1], "session")`;

/** Returns the identifiers of all workers that may have sessions. */
export const listWorkers = `return redis.call("SMEMBERS", KEYS[1])`;

/** Returns those of the workers whose lease has run out; the arguments are their identifiers, in the order of the keys. */
export const listDead = `
  local dead = {}
  for index, lease in ipairs(KEYS) do
    if redis.call("EXISTS", lease) == 0 then dead[#dead + 1] = ARGV[index] end
  end
  return dead
`;

/** Returns the resource IDs of the sessions of a worker, and forgets the worker if it has none and is dead. */
export const listSessions = `
  local theirs, lease, workers = KEYS[1], KEYS[2], KEYS[3]
  local sessions = redis.call("SMEMBERS", theirs)
  if #sessions == 0 and redis.call("EXISTS", lease) == 0 then
    redis.call("SREM", workers, ARGV[1])
  end
  return sessions
`;

/** Returns the resource IDs of the sessions of a worker that lives. */
export const listOwn = `return redis.call("SMEMBERS", KEYS[1])`;

/**
 * Reads a session that a worker has taken over without an answer: Redis was cut off from it, or the connection broke.
 *
 * Returns the session, its fencing token and the worker from which it was taken over, or nil if it is another one's, or
 * was not taken over. What is no hash is damaged, and nobody's.
 */
export const readTaken = `
  local kind = redis.call("TYPE", KEYS[1]).ok
  if kind ~= "hash" then return kind ~= "none" and {"", "", ""} end
  local held = redis.call("HMGET", KEYS[1], "owner", "from", "session", "token")
  if held[1] ~= ARGV[1] or not held[2] then return false end
  return {held[3], held[4], held[2]}
`;

/**
 * Takes over a session of a dead worker. Redis runs one script at a time, so exactly one worker gets it.
 *
 * Returns the session and its new fencing token, or nil if the worker lives or another one was faster. One that is
 * damaged is taken over, too, so that somebody reports it: without a token that counts, and as it is if it is no hash.
 */
export const takeOver = `
  local session, lease, theirs, mine = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
  local old, new, resourceId = ARGV[1], ARGV[2], ARGV[3]
  if redis.call("EXISTS", lease) == 1 then return false end
  local kind = redis.call("TYPE", session).ok
  local held = kind == "hash" and redis.call("HMGET", session, "owner", "token", "session") or {}
  redis.call("SREM", theirs, resourceId)
  if kind == "none" or held[1] and held[1] ~= old then return false end
  redis.call("SADD", mine, resourceId)
  local lifetime = redis.call("PTTL", session)
  if redis.call("PTTL", mine) < lifetime then redis.call("PEXPIRE", mine, lifetime) end
  if kind ~= "hash" then return {"", ""} end
  redis.call("HSET", session, "owner", new, "from", old)
  local counts = held[2] and #held[2] < 16 and string.match(held[2], "^%d+$")
  return {held[3], counts and redis.call("HINCRBY", session, "token", 1) or ""}
`;
