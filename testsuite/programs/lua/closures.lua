-- closures.lua -- shared and independent captures, recursion, varargs.
-- SPDX-License-Identifier: GPL-3.0-or-later

local function counter(start)
  local n = start
  return function(by) n = n + (by or 1) return n end, function() return n end
end

local add, get = counter(10)
local add2, get2 = counter(100)
for i = 1, 5 do add(i) add2() end
print(get(), get2())

local made = {}
for i = 1, 4 do made[i] = function(x) i = i + x return i end end
for i = 1, 4 do made[i](i) end
print(made[1](0), made[2](0), made[3](0), made[4](0))

local function man_or_boy(k, x1, x2, x3, x4, x5)
  local function b() k = k - 1 return man_or_boy(k, b, x1, x2, x3, x4) end
  return k <= 0 and x4() + x5() or b()
end
print(man_or_boy(8, function() return 1 end, function() return -1 end,
  function() return -1 end, function() return 1 end, function() return 0 end))

local function pack_all(...)
  local t = table.pack(...)
  return t.n, select("#", ...), select(-1, ...)
end
print(pack_all(1, nil, "x", nil, 5))

local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
print(fib(20))

do
  local log = {}
  do
    local a <close> = setmetatable({}, { __close = function() log[#log + 1] = "a" end })
    local b <close> = setmetatable({}, { __close = function() log[#log + 1] = "b" end })
    log[#log + 1] = "body"
  end
  print(table.concat(log, " "))
end
