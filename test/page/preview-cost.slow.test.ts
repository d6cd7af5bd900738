/** What a preview asks again when a word of prose changes: nothing of the votes, and nothing of what git keeps. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { deskOf } from '../../src/cli/served/desk.ts'
import { Preview } from '../../src/page/preview.ts'
import { ALL } from '../../src/report/audience.ts'
import { realHost } from '../../src/workspace/host.ts'
import { repository } from '../repository.ts'

const { counted, counting } = vi.hoisted(() => {
  const counted = { drawn: 0, shifted: 0, contents: 0 }
  return {
    counted,
    counting: <T>(what: keyof typeof counted, given: T): T => {
      counted[what]++
      return given
    },
  }
})

vi.mock('../../src/ranking/bootstrap.ts', async (original) => {
  const { bootstrap } = await original<typeof import('../../src/ranking/bootstrap.ts')>()
  return { bootstrap: (...given: Parameters<typeof bootstrap>) => counting('drawn', bootstrap(...given)) }
})
vi.mock('../../src/ranking/shift.ts', async (original) => {
  const { shift } = await original<typeof import('../../src/ranking/shift.ts')>()
  return { shift: (...given: Parameters<typeof shift>) => counting('shifted', shift(...given)) }
})

describe('a preview of plans in git', () => {
  it('draws no survey again and reads no earlier version again when prose is saved', async () => {
    const at = repository()
    cpSync('plans', at.path, { recursive: true })
    // Surveys that no other test has had drawn.
    for (const file of ['enquete.csv', 'enquete-2024.csv']) {
      const path = join(at.path, 'zuid-west', file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\n]*\n$/, ''))
    }
    at.commit('Plannen', { date: '2025-01-01' })
    const real = realHost()
    let asked: string[] = []
    const host = {
      ...real,
      git: (folder: string, args: string[]) => {
        asked.push(args.join(' '))
        return real.git(folder, args)
      },
      gitBytes: (...given: Parameters<typeof real.gitBytes>) => {
        if (given[1].includes('--batch')) counted.contents++
        return real.gitBytes(...given)
      },
    }
    const desk = deskOf(
      {
        host: { ...host, anew: () => host },
        root: at.path,
        language: 'nl',
        today: '2026-11-23',
        todayGiven: true,
      } as never,
      'preview',
    )
    const preview = new Preview(desk, 'zuid-west', ALL)
    await preview.report()
    const before = { ...counted }
    expect([before.drawn, before.shifted, before.contents].every((n) => n > 0)).toBe(true)
    const file = join(at.path, 'zuid-west/energie.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n\n', '\n\nEen zin die er net bij kwam.\n\n'))
    asked = []
    await preview.renew()
    expect(counted).toEqual(before)
    expect(asked.length).toBeGreaterThan(2)
    expect(asked).toEqual([...new Set(asked)])
    at.drop()
  })
})
