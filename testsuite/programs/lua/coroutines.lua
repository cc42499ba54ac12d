-- coroutines.lua -- generators, errors within them, yields through pcall.
-- SPDX-License-Identifier: GPL-3.0-or-later

local function permutations(a, n)
  n = n or #a
  if n <= 1 then coroutine.yield(a) else
    for i = 1, n do
      a[n], a[i] = a[i], a[n]
      permutations(a, n - 1)
      a[n], a[i] = a[i], a[n]
    end
  end
end

local seen = 0
for p in coroutine.wrap(function() permutations({ "a", "b", "c", "d", "e" }) end) do
  seen = seen + 1
  if seen % 13 == 0 then print(table.concat(p)) end
end
print(seen)

local co = coroutine.create(function(a)
  local ok, why = pcall(function()
    local b = coroutine.yield(a * 2)
    error({ code = b })
  end)
  print(ok, type(why), why.code)
  local c = coroutine.yield("again")
  error("at the end: " .. c)
end)
print(coroutine.resume(co, 21))
print(coroutine.resume(co, 7))
local ok, message = coroutine.resume(co, "x")
print(ok, (message:gsub("^.-:%d+: ", "")), coroutine.status(co))

local function sieve(n)
  local gen = coroutine.wrap(function() for i = 2, n do coroutine.yield(i) end end)
  local primes = {}
  while true do
    local p = gen()
    if not p then return primes end
    primes[#primes + 1] = p
    local before = gen
    gen = coroutine.wrap(function()
      for m in before do if m % p ~= 0 then coroutine.yield(m) end end
    end)
  end
end
print(table.concat(sieve(150), " "))

local closed = {}
local waiting = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function() closed[1] = true end })
  coroutine.yield(1)
end)
coroutine.resume(waiting)
print(coroutine.close(waiting), closed[1], coroutine.status(waiting))
