/** What a shell is answered when somebody asks it to complete a word, and the scripts that ask. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini } from '../world.ts'

const ENERGIE = `---
thema: energie
trekker: werkgroep-energie
projecten:
  hub: { fase: idee }
  $(touch x): { fase: idee }
---

## Projectvoorstellen

### De hub {#hub}

### Kwaad {#$(touch x)}
`
const FILES = mini({ 'noord/energie.md': ENERGIE, 'zuid/energie.md': ENERGIE.replaceAll('hub', 'scan') })

const answers = async (...words: string[]): Promise<string[]> => {
  const { out, err, code } = await masterplan(['complete', '--', ...words], FILES)
  expect([err, code]).toEqual(['', 0])
  return out.split('\n').filter((line) => line !== '')
}
const values = async (...words: string[]): Promise<string[]> =>
  (await answers(...words)).map((line) => line.split('\t')[0] ?? '')

describe('a word is completed', () => {
  it.each<[string[], string[]]>([
    [['val'], ['validate']],
    [['help', 'stat'], ['status']],
    [
      ['report', ''],
      ['noord', 'zuid'],
    ],
    [['report', 'noord', ''], ['zuid']],
    [['report', 'N'], ['noord']],
    [['rank', 'noord', 'x'], []],
    [
      ['report', '--fo'],
      ['--format', '--for'],
    ],
    [['report', '--format', 'p'], ['pdf']],
    [['report', '--format', 'docx,x'], ['docx,xlsx']],
    [['report', '--format=p'], ['--format=pdf']],
    [['report', '--for', 'partner:f'], ['partner:fonds']],
    [
      ['agenda', '--format', ''],
      ['docx', 'md', 'pdf', 'html', 'txt'],
    ],
    [['agenda', '--lead', 'w'], ['werkgroep-energie']],
    [['history', 'h'], ['hub']],
    [['set', 'hu'], ['hub']],
    [['set', 'noord/e'], ['noord/energie']],
    [['set', 'vereni'], ['vereniging']],
    [['set', 'hub', 'fa'], ['fase']],
    [
      ['set', 'hub', 'planning.'],
      ['planning.start', 'planning.eind'],
    ],
    [['set', 'hub', 'scores.b'], ['scores.belang']],
    [
      ['set', 'hub', '+vo'],
      ['+voorheen', '+voortgang'],
    ],
    [['set', 'noord/energie', 'fa'], []],
    [['set', 'noord/energie', 'am'], ['ambitie']],
    [
      ['set', 'hub', 'fase', 've'],
      ['verkenning', 'vervallen'],
    ],
    [['set', 'hub', '+partners', 'ge'], ['gemeente']],
    [['set', 'hub', 'fase=idee', 'sig'], ['signaal']],
    [['set', 'hub', 'trekker', 'we'], ['werkgroep-energie']],
    [['set', 'nergens', ''], []],
    [
      ['add', ''],
      ['wens', 'uitdaging', 'project'],
    ],
    [['--lang', 'en', 'add', 'w'], ['wish']],
    [
      ['add', 'wens', 'noord/'],
      ['noord/energie', 'noord/water'],
    ],
    [['answer', 'x', 'd'], ['doorverwezen']],
    [['answer', 'h'], []],
    [['ask', 'h'], ['hub']],
    [['ask', 'hub', 'f'], ['fonds']],
    [['move', 'hub', 'zuid/w'], ['zuid/water']],
    [['merge', 'hub', 's'], ['scan']],
    [['rank', '--weights', 'b'], ['belang=']],
    [['rank', '--theme', 'w'], ['water']],
    [['rank', '--theme', 'water', 'z'], ['zuid']],
    [['rank', '--json', 'z'], ['zuid']],
    [['explain', 'bor'], ['borda']],
    [['explain', 'dubbele-i'], ['dubbele-id']],
    [['schema', 'k'], ['kring']],
    [['completion', 'z'], ['zsh']],
    [
      ['search', '--kind', 'wens,b'],
      ['wens,besluit', 'wens,bijlage'],
    ],
    [['report', '-o', 'r'], []],
    [['nergens', 'r'], []],
    [['report', '"zu'], ['zuid']],
    [['--lang', 'en', 'val'], ['validate']],
  ])('%j', async (words, expected) => expect(await values(...words)).toEqual(expected))

  it('with what it is', async () => {
    expect(await answers('report', 'z')).toEqual(['zuid\tZuid/West'])
    expect((await answers('--la'))[0]).toContain('--lang\ttaal van meldingen')
  })

  it('never to what a shell could run, whatever is in the plans or typed', async () => {
    expect(await values('history', '')).toEqual(['hub', 'scan'])
    for (const word of ['$(touch x)', '`touch x`', '; touch x', '-', '--', '--x=$(y)', '\u0000', ''])
      for (const line of await answers('report', word, '')) expect(line).toMatch(/^[\w-]+\t[^\t]*$/)
  })

  it('outside a workspace by what the program knows', async () => {
    const { out, err } = await masterplan(['complete', '--', 'report', '--format', 'x'], {})
    expect([out, err]).toEqual(['xlsx\t\n', ''])
    expect((await masterplan(['complete', '--', 'report', ''], {})).out).toBe('')
  })
})

describe('the script', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('of %s evaluates nothing', async (shell) => {
    const { out, err, code } = await masterplan(['completion', shell])
    expect([err, code]).toEqual(['', 0])
    expect(out).toContain('masterplan complete ')
    expect(out).not.toMatch(/\beval\b|Invoke-Expression|iex\b/)
  })

  it('of PowerShell hands nothing to a batch file that is a command to it', async () => {
    const { out } = await masterplan(['completion', 'powershell'])
    const [, signs = ''] = /-match '(.*)'\) \{ return \}/.exec(out) ?? []
    for (const typed of ['a&calc', 'a|calc', 'a>b', '<a', '^', '%PATH%', 'a\ncalc'])
      expect(typed).toMatch(new RegExp(signs))
    for (const typed of ['energiehub', '"Energiehub Noord"', 'noord/energie', '--for'])
      expect(typed).not.toMatch(new RegExp(signs))
    expect(out.indexOf('return')).toBeLessThan(out.indexOf('& masterplan'))
  })

  it('says at a terminal how to have it read', async () => {
    const { out, err } = await masterplan(['completion', 'fish'], mini(), { isTerminal: true })
    expect(out).toContain('__masterplan_complete')
    expect(err).toContain('masterplan completion fish > ~/.config/fish/completions/masterplan.fish')
  })

  it('of a shell that there is none for is refused, and help doesn’t name what shells ask', async () => {
    expect((await masterplan(['completion', 'csh'])).err).toContain('verwacht bash, zsh, fish, powershell')
    expect((await masterplan(['--help'])).out).not.toMatch(/^ {2}complete /m)
    expect((await masterplan(['complete'])).code).toBe(2)
  })
})
