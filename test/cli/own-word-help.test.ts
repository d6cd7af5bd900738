/** A word of one's own for kring in the help and in explanations that somebody asks for inside such a workspace. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const OWN = mini({ 'masterplan.yaml': `${mini()['masterplan.yaml']}woorden: { kring: [district, districten] }\n` })
const KRING = /(?<![\p{L}/.-])kring(en)?(?![\p{L}.-])/iu
/** What is said, without what is to be typed: usage, examples, the column of terms, and code. */
const said = (text: string): string =>
  text.replace(/^(?:Gebruik: .*| {2}masterplan .*| {2}\S.*?(?: {2,}|$))|`[^`]*`/gm, '')

describe.each([['--help'], ['rank', '--help'], ['status', '-h'], ['help', 'report'], ['survey', 'import', '--help']])(
  '%s %s',
  (...argv) => {
    it('says it as the association does, and as the program does elsewhere', async () => {
      const own = said((await masterplan(argv, OWN)).out)
      const plain = said((await masterplan(argv, mini())).out)
      expect(plain).toMatch(KRING)
      expect(own).toContain('district')
      expect(own.match(new RegExp(KRING, 'giu')) ?? []).toEqual([])
      expect(plain).not.toContain('district')
    })
  },
)

describe('explain', () => {
  it.each(['ontbrekende-kringpagina', 'borda', 'onbekende-kring'])('%s', async (name) => {
    const { out, code } = await masterplan(['explain', name, '--json'], OWN)
    if (code !== 0) return
    const {
      title,
      why,
      mend,
      what = '',
    } = Object.values(JSON.parse(out) as Record<string, Record<string, string>>)[1] ?? {}
    expect(said([title, why, mend, what].join(' '))).not.toMatch(KRING)
  })

  it('leaves the examples as they are to be typed', async () => {
    const { out } = await masterplan(['explain', 'ontbrekende-kringpagina'], OWN)
    expect(out).toContain('district')
    expect(out).toContain('kring: noord')
  })

  it('says kring outside such a workspace', async () => {
    expect((await masterplan(['explain', 'ontbrekende-kringpagina'], mini())).out).toMatch(KRING)
    expect((await masterplan(['explain', 'ontbrekende-kringpagina'], {})).out).toMatch(KRING)
  })
})
