/** The language server in a real editor, and in the extension for VS Code, which can't be run here and is looked into. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { lacks } from '../needs.ts'

const scratch = mkdtempSync(join(tmpdir(), 'masterplan-editors-'))

it.skipIf(lacks('the language server in Neovim', 'nvim'))('answers Neovim', () => {
  const plans = join(scratch, 'plans')
  cpSync('plans', plans, { recursive: true })
  const env = { ...process.env, ROOT: plans, NODE: process.execPath, MASTERPLAN: resolve('bin/masterplan.js') }
  const args = ['--headless', '-u', 'NONE', '-S', resolve('test/editor/neovim.lua')]
  const { status, stdout } = spawnSync('nvim', args, { env, encoding: 'utf8' })
  expect(stdout.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([])
  expect(stdout.match(/^ok /gm)?.length).toBe(13)
  expect(status).toBe(0)
})

describe('the extension for VS Code', () => {
  const file = join(scratch, 'masterplan.vsix')
  execFileSync(process.execPath, ['editors/vscode/pack.mjs', file])
  const parts = unzipSync(readFileSync(file))
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())

  it('is small, and holds no code of reports', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(600_000)
    expect(text('extension/main.cjs')).not.toMatch(/wordprocessingml|typst/)
  })
  it('has a manifest that names what is in it, with the version of the program', () => {
    const { main, version } = JSON.parse(text('extension/package.json'))
    expect(parts[join('extension', main)]).toBeDefined()
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
    expect(text('extension.vsixmanifest')).toContain('Path="extension/package.json"')
  })
  const server = join(scratch, 'main.cjs')
  writeFileSync(server, text('extension/main.cjs'))

  it('is what VS Code loads, and serves nothing where it is loaded', () => {
    const script = `console.log(Object.keys(require(${JSON.stringify(server)})).join())`
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: 'activate,deactivate\n', stderr: '' })
  })
  it('has a server that answers', async () => {
    const said = (message: object): string => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message })
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    }
    const messages = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      { id: 2, method: 'workspace/symbol', params: { query: 'energiehub' } },
    ]
    const running = spawn(process.execPath, [server], { cwd: 'plans' })
    let told = ''
    running.stdout.on('data', (part) => (told += part))
    for (const message of messages) running.stdin.write(said(message))
    await vi.waitFor(() => expect(told).toContain('noord/energie.md'), { timeout: 30_000 })
    expect(told).toContain('"serverInfo":{"name":"masterplan"')
    running.kill()
  })
})
