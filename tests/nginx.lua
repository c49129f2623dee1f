-- What wrk asks for in turn: pages of both languages, files of a page, and what is not there would be told as an error.
local paths = {}
for path in os.getenv("WRK_PATHS"):gmatch("%S+") do paths[#paths + 1] = path end
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format(nil, paths[at])
end
