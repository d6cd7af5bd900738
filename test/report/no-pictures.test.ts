/** What only a picture shows is told in words wherever there is none: in text and Markdown, and to who can't see it. */
import { describe, expect, it } from 'vitest'
import { masterplan } from '../world.ts'
import { SAMPLE } from './workspaces.ts'

const written = async (...argv: string[]): Promise<string> =>
  (await masterplan(['report', 'noord', ...argv, '-o', '-'], SAMPLE)).out

interface Ranked {
  name: string
  rank: { place: number | null; share: number | null }
}
const themes: Ranked[] = JSON.parse(await written('--format', 'json')).kringen[0].themes
const shares = themes.map(({ name, rank }) => [name, rank.place, `${Math.round((rank.share ?? 0) * 100)}%`] as const)

describe('the places and shares of all themes', () => {
  it('are twelve', () => expect(shares).toHaveLength(12))

  it.each(['md', 'txt'])('are told to members in %s', async (form) => {
    const rows = (await written('--for', 'leden', '--format', form)).split('\n')
    for (const [name, place, share] of shares) {
      const row = rows.filter(
        (line) => /^\W*\d/.test(line) && line.includes(name.split(' ')[0] ?? '') && line.includes(share),
      )
      expect([name, row.map((line) => line.split(/\D+/).filter(Boolean)[0])]).toEqual([name, [String(place)]])
    }
  })

  it('are the description of the picture, for who cannot see them', async () => {
    const html = await written('--for', 'leden', '--format', 'html')
    const [, told = ''] = /<desc[^>]*>([^<]*Voorkeur van leden per thema[^<]*)</.exec(html) ?? []
    expect(told).toContain(shares.map(([name, , share]) => `${name} ${share}`).join(', '))
  })
})
