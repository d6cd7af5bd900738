/** A change does not decide how it is judged: in a pull request the severities of before it count, and a rule that is relaxed is told. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { realHost } from '../../src/workspace/host.ts'
import { type Repository, repository } from '../repository.ts'
import { MINI, mini } from '../world.ts'

const CONFIG = String(MINI['masterplan.yaml'])
const HUB = '---\nthema: energie\nprojecten:\n  hub: { fase: idee }\n---\n\n## Projectvoorstellen\n\n### Hub {#hub}\n'
const DECIDED = `${HUB}\n#### Besluiten\n\n- 2026-01-15 (ALV): Begin maar.\n`

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.drop())

/** The rules that are told of, and the exit code, where a change has these settings and those before it had others. */
async function judged(before: string, after: string, env: Record<string, string>, argv: string[] = []) {
  for (const [file, text] of Object.entries(
    mini({ 'noord/energie.md': DECIDED, 'masterplan.yaml': `${CONFIG}${before}` }),
  ))
    repo.put(file, text ?? '')
  repo.commit('eerst')
  repo.git('switch', '-q', '-c', 'voorstel')
  repo.put('noord/energie.md', HUB)
  repo.put('masterplan.yaml', `${CONFIG}${after}`)
  repo.commit('voorstel')
  let out = ''
  const stream = {
    write: (text: string | Uint8Array) => {
      out += text
    },
    isTerminal: false,
    columns: 80,
  }
  const err = { ...stream, write: () => undefined }
  const host = { ...realHost(), cwd: repo.path, env, today: () => '2026-11-23', out: stream, err }
  const code = await run(host, ['validate', '--json', ...argv])
  const rules = JSON.parse(out).findings.map(({ ruleId, reason }: { ruleId: string; reason: string }) => [
    ruleId,
    reason,
  ])
  return { code, rules: Object.fromEntries(rules) as Record<string, string> }
}
const PULL = { GITHUB_EVENT_NAME: 'pull_request' }
const OFF = 'regels: { besluit-verdwenen: uit }\n'

describe('a rule that is switched off in the change that it would stop', () => {
  it.each([
    ['on GitHub', PULL, []],
    ['on GitLab', { CI_MERGE_REQUEST_IID: '7' }, []],
    ['with a base', {}, ['--base', 'main']],
  ])('stops it all the same, and is told: %s', async (_, env, argv) => {
    const { code, rules } = await judged('', OFF, env, argv)
    expect(code).toBe(1)
    expect(rules).toMatchObject({
      'besluit-verdwenen': expect.stringContaining('is verdwenen'),
      'regel-versoepeld': expect.stringMatching(/^De regel “besluit-verdwenen” gaat van fout naar uit/),
    })
  })

  it('holds at the desk, and is told there too', async () => {
    const { code, rules } = await judged('', OFF, {})
    expect([code, rules['besluit-verdwenen']]).toEqual([0, undefined])
    expect(rules).toHaveProperty('regel-versoepeld')
  })

  it('can’t hide that it was by switching off who tells of it', async () => {
    const { rules } = await judged('', 'regels: { besluit-verdwenen: uit, regel-versoepeld: uit }\n', PULL)
    expect(rules).toHaveProperty('regel-versoepeld')
  })
})

it.each([
  ['off before and after', OFF, OFF, 0, false],
  ['lighter', '', 'regels: { besluit-verdwenen: advies }\n', 1, true],
  ['as it is by itself, from off', OFF, '', 0, false],
  ['graver', 'regels: { besluit-verdwenen: advies }\n', 'regels: { besluit-verdwenen: fout }\n', 0, false],
  ['back to what it is by itself, from graver', 'regels: { fase-overgang: fout }\n', '', 1, true],
  ['of another name', '', 'regels: { geen-nieuws: uit }\n', 1, true],
] as const)('judges by what was there: %s', async (_, before, after, code, relaxed) => {
  const found = await judged(before, after, PULL)
  expect([found.code, 'regel-versoepeld' in found.rules]).toEqual([code, relaxed])
})
