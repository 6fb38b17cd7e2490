-- Waits for the diagnostics of the open draft, asks for the hover on each, and writes both down.
local found = {}
vim.wait(60000, function()
  found = vim.diagnostic.get(0)
  return #found > 0
end, 50)

local function hover_at(each)
  vim.api.nvim_win_set_cursor(0, { each.lnum + 1, each.col })
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 30000) or {}
  for _, answer in pairs(answers) do
    if answer.result and answer.result.contents then return answer.result.contents.value end
  end
  return ''
end

local seen = {}
for _, each in ipairs(found) do
  local lsp = each.user_data and each.user_data.lsp or {}
  table.insert(seen, { code = each.code or lsp.code or '', message = each.message, hover = hover_at(each) })
end

vim.fn.writefile({ vim.fn.json_encode(seen) }, 'seen.json')
vim.cmd('qall!')
