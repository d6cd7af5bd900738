/** Lets the tests, and what they test, start programs by way of a small process beside the worker, for speed. */
import childProcess, { type SpawnSyncOptions, type SpawnSyncReturns, spawn } from 'node:child_process'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { receive, send } from './sidekick.mjs'

type Result = SpawnSyncReturns<Buffer | string>

const { spawnSync } = childProcess

/** Takes the place of Node's own, for as long as the worker lives. */
export function startBesideWorker(): void {
  const pipes = mkdtempSync(join(tmpdir(), 'masterplan-sidekick-'))
  const [asked, answers] = [join(pipes, 'asked'), join(pipes, 'answers')]
  spawnSync('mkfifo', [asked, answers])
  spawn(process.execPath, [resolve('test/sidekick.mjs'), asked, answers], { stdio: 'ignore' }).unref()
  const [questions, replies] = [openSync(asked, 'w'), openSync(answers, 'r')]
  rmSync(pipes, { recursive: true })

  const start = (file: string, args: readonly string[] = [], options: SpawnSyncOptions = {}): Result => {
    send(questions, [
      file,
      args,
      { ...options, env: { ...(options.env ?? process.env) }, cwd: options.cwd ?? process.cwd() },
    ])
    const said = receive(replies)
    if (said === null) throw new Error('The process beside the worker has ended')
    for (const key of ['stdout', 'stderr'] as const)
      if (said[key] instanceof Uint8Array) said[key] = Buffer.from(said[key])
    return { ...said, error: said.error && Object.assign(new Error(said.error.message), said.error) }
  }
  const run = (file: string, args: readonly string[] = [], options: SpawnSyncOptions = {}): Buffer | string => {
    const said = start(file, args, options)
    if (options.stdio === undefined && said.stderr) process.stderr.write(said.stderr)
    if (said.error) throw Object.assign(said.error, said)
    if (said.status !== 0)
      throw Object.assign(new Error(`Command failed: ${[file, ...args].join(' ')}\n${said.stderr}`), said)
    return said.stdout
  }
  Object.assign(childProcess, { spawnSync: start, execFileSync: run })
  syncBuiltinESMExports()
}
