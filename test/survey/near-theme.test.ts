/** A question that comes near the name of a theme which no other question is about, is asked about and never left out in silence. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const ROWS = '5;1\n4;2\n3;3\n5;2\n4;1\n2;5\n1;5\n5;1\n'
const files = (heads: string, map?: string) =>
  mini({ '../a.csv': `${heads}\n${ROWS}`, ...(map !== undefined && { '../map.yaml': map }) })
const argv = ['survey', 'import', 'a.csv', '--kring', 'noord']

describe('nothing is written where a question may be about a theme', () => {
  it.each([
    ['letters in another order', 'Enregie;Water', '"Enregie": energie'],
    ['a letter short', 'Energie;Watr', '"Watr": water'],
    [
      'within a question',
      'Hoe belangrijk is Enregie?;Hoe belangrijk is Water?',
      '"Hoe belangrijk is Enregie?": energie',
    ],
    ['behind a number', 'Vraag 1: Enregie;Vraag 2: Water', '"Vraag 1: Enregie": energie'],
    ['between brackets', 'Q1 [Energie];Q1 [Watter]', '"Q1 [Watter]": water'],
    ['in another language', 'Energy;Water', '"Energy": energie'],
  ])('%s', async (_, heads, line) => {
    const { code, out, written } = await masterplan(argv, files(heads))
    expect([code, written]).toEqual([2, {}])
    const said = out.replace(/\s+/g, ' ')
    expect(said).toContain(`(${line})`)
    expect(said.match(/Bedoelde u|lijkt een vraag over/g)).toHaveLength(1)
    expect((await masterplan([...argv, '--dry-run'], files(heads))).code).toBe(1)
    expect((await masterplan([...argv, '--lang', 'en'], files(heads))).out).toContain('looks like a question about')
  })

  it.each([
    ['it is', '"Enregie": energie', ['energie;water', '1;5']],
    ['it is not', '"Enregie": "-"', ['water', '1']],
  ])('until somebody says that %s', async (_, map, begin) => {
    const { code, written } = await masterplan([...argv, '--map', 'map.yaml'], files('Enregie;Water', map))
    expect(code).toBe(0)
    expect(written['/work/plans/noord/enquete.csv']?.split('\n').slice(0, 2)).toEqual(begin)
  })
})

it.each(['Energie;Waterschap', 'Energie;Bodem', 'Energie;Water'])('is none: %s', async (heads) => {
  expect((await masterplan(argv, files(heads))).code).toBe(0)
})
