-- Asks the language server what an editor asks, from a real Neovim: `nvim --headless -u NONE -S neovim.lua` with ROOT and MASTERPLAN.
local root = os.getenv('ROOT')
local got, failed = {}, 0
local function check(name, holds, said)
  if not holds then failed = failed + 1 end
  io.stdout:write((holds and 'ok   ' or 'FAIL ') .. name .. (said and ('  ' .. tostring(said)) or '') .. '\n')
end
vim.cmd('edit ' .. root .. '/noord/energie.md')
local id = vim.lsp.start_client({
  name = 'masterplan',
  cmd = { os.getenv('NODE'), os.getenv('MASTERPLAN'), 'editor', '--root', root },
  root_dir = root,
  handlers = { ['textDocument/publishDiagnostics'] = function(_, told) got = told.diagnostics end },
})
vim.lsp.buf_attach_client(0, id)
local buffer = vim.api.nvim_get_current_buf()
local function find(text)
  for i, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local column = line:find(text, 1, true)
    if column then return i - 1, column - 1 end
  end
end
local function replace(from, to)
  local line, column = find(from)
  vim.api.nvim_buf_set_text(buffer, line, column, line, column + #from, { to })
end
local function ask(method, line, column, more)
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = line, character = column } }
  local answers = vim.lsp.buf_request_sync(buffer, method, vim.tbl_extend('force', params, more or {}), 20000)
  for _, answer in pairs(answers or {}) do return answer.result end
end
local function told(code)
  return vim.wait(20000, function()
    for _, one in ipairs(got) do if one.code == code then return true end end
    return false
  end, 20)
end
vim.wait(20000, function() return vim.lsp.buf_is_attached(buffer, id) end, 20)
replace('fase: uitvoering', 'fase: uitvoring')
check('a mistake in unsaved text', told('ongeldige-waarde'))
local line, column = find('fase: uitvoring')
local values = ask('textDocument/completion', line, column + 8)
check('completion of phases', values and #values == 7, values and #values)
replace('fase: uitvoring', 'fase: uitvoering')
check('mended', vim.wait(20000, function() return #got == 0 end, 20), #got)
line, column = find('wensen: [')
local item = ask('textDocument/hover', line, column + 10)
check('hover', item and #item.contents.value > 20, item and item.contents.value:gsub('\n', ' '):sub(1, 60))
local place = ask('textDocument/definition', line, column + 10)
check('definition', place and place.uri:match('%.md$') ~= nil, place and place.uri:match('[^/]+/[^/]+$'))
local all = ask('textDocument/references', line, column + 10, { context = { includeDeclaration = true } })
check('references', all and #all >= 2, all and #all)
local edit = ask('textDocument/rename', line, column + 10, { newName = 'andere-naam' })
check('rename over files', edit and #edit.documentChanges >= 1, edit and #edit.documentChanges)
if edit then
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  check('rename is made', find('{#andere-naam}') ~= nil)
end
local symbols = ask('textDocument/documentSymbol', 0, 0)
check('symbols', symbols and #symbols >= 1, symbols and #symbols)
local folds = ask('textDocument/foldingRange', 0, 0)
check('folds', folds and #folds > 5, folds and #folds)
local named = ask('workspace/symbol', 0, 0, { query = 'camera' })
check('symbols of all files', named and #named >= 1, named and #named)
line, column = find('fase: uitvoering')
vim.api.nvim_buf_set_text(buffer, line, column + 6, line, column + 7, { 'U' })
told('ongeldige-waarde')
local range = { start = { line = line, character = column }, ['end'] = { line = line, character = column + 12 } }
local actions = ask('textDocument/codeAction', line, column, { range = range, context = { diagnostics = got } })
check('quick fix', actions and #actions >= 1, actions and #actions)
if actions and actions[1] then
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  check('quick fix is made', find('fase: uitvoering') ~= nil)
end
vim.cmd('cquit ' .. (failed > 0 and 1 or 0))
