/** The scripts of completion in the shells themselves: what is offered, read twice as well, and nothing of the line is run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { lacks } from '../needs.ts'
import { mini } from '../world.ts'

const home = mkdtempSync(join(realpathSync(tmpdir()), 'masterplan-shells-'))
const env = { ...process.env, HOME: home, PATH: `${home}/bin:${process.env['PATH']}`, TERM: 'xterm' }
const SHELLS = ['bash', 'zsh', 'fish'] as const

beforeAll(() => {
  mkdirSync(join(home, 'bin'))
  writeFileSync(
    join(home, 'bin/masterplan'),
    `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/masterplan.js')}" "$@"\n`,
    {
      mode: 0o755,
    },
  )
  for (const [file, content] of Object.entries(mini())) {
    mkdirSync(dirname(join(home, file)), { recursive: true })
    writeFileSync(join(home, file), content ?? '')
  }
  for (const shell of SHELLS)
    writeFileSync(join(home, `completion.${shell}`), execFileSync(join(home, 'bin/masterplan'), ['completion', shell]))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))
// Whatever a line says, nothing of it may have run.
afterEach(() => expect(readdirSync(home).filter((name) => name.startsWith('touched'))).toEqual([]))

const shell = (program: string, args: string[]): string => {
  const { stdout, stderr, error } = spawnSync(program, args, { cwd: home, env, encoding: 'utf8', timeout: 120_000 })
  if (error) throw error
  return stdout + stderr
}

describe.skipIf(lacks('completion in bash', 'bash'))('bash', () => {
  /** What it offers for words as it hands them over: as they are typed, `:` and `=` apart. */
  const offers = (...words: string[]): string => {
    const typed = ['masterplan', ...words].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
    const script = [
      '. ./completion.bash; . ./completion.bash',
      `COMP_WORDS=(${typed}); COMP_CWORD=${words.length}`,
      '$(complete -p masterplan | sed "s/.*-F \\([^ ]*\\).*/\\1/") masterplan',
      `printf '<%s>' "\${COMPREPLY[@]}"`,
    ]
    return shell('bash', ['--norc', '-c', script.join('\n')])
  }
  it.each<[string[], string]>([
    [['report', 'zu'], '<zuid>'],
    [['report', '--format', '=', 'p'], '<pdf>'],
    [['report', '--for', 'partner', ':', 'fo'], '<fonds>'],
    [['report', '--for', 'partner', ':'], '<gemeente><fonds>'],
    [['report', '$(touch touched1)', 'zu'], '<zuid>'],
    [['report', '`touch touched2`', 'zu'], '<zuid>'],
    [['report', '"$(touch touched3)', 'zu'], '<zuid>'],
    [['report', '$(touch touched4'], '<>'],
    [['report', ''], '<noord><zuid>'],
  ])('%j', (words, expected) => expect(offers(...words)).toBe(expected))
})

describe.skipIf(lacks('completion in fish', 'fish'))('fish', () => {
  const offers = (line: string): string =>
    shell('fish', ['--no-config', '-c', `source completion.fish; source completion.fish; complete -C '${line}'`])
  it.each([
    ['masterplan report zu', 'zuid\tZuid/West\n'],
    ['masterplan report --format p', 'pdf\n'],
    ['masterplan report (touch touched5) zu', 'zuid\tZuid/West\n'],
    ['masterplan report $(touch touched6) zu', 'zuid\tZuid/West\n'],
    ['masterplan report `touch touched7` zu', 'zuid\tZuid/West\n'],
    ['masterplan validate masterplan.y', 'masterplan.yaml\n'],
  ])('%s', (line, expected) => expect(offers(line)).toBe(expected))
})

describe.skipIf(lacks('completion in zsh', 'zsh'))('zsh', () => {
  /** What stands on the line after the tab key, in a terminal that zsh itself makes; it is read until that is there. */
  const after = (line: string, expected: string): string => {
    const script = `
zmodload zsh/zpty
zpty z 'zsh -f -i'
zpty -w z 'PS1="> "; . ./completion.zsh; . ./completion.zsh; print re''ady'
screen=''
wait() { local i part; for ((i = 0; i < 300; i++)); do zpty -r -t z part && screen+=$part; [[ $screen == *"$1"* ]] && return; sleep 0.2; done }
wait ready
zpty -w -n z ${JSON.stringify(line).replaceAll('$', '\\$').replaceAll('`', '\\`')}$'\\t'
wait ${JSON.stringify(expected)}
print -r -- "$screen"
`
    return shell('zsh', ['-f', '-c', script])
  }
  it.each([
    ['masterplan hist', 'history'],
    ['masterplan report --format pd', 'pdf'],
    ['masterplan report $(touch touched8) --form', '--format'],
    ['masterplan report `touch touched9` --form', '--format'],
  ])('%s', (line, expected) => expect(after(line, expected)).toContain(expected))
})
