/** Each audience begins with the sentence that matters to it, and that its plans make true. */
import { describe, expect, it } from 'vitest'
import { type Files, masterplan } from '../world.ts'
import { stressed } from './stress.ts'
import { SAMPLE } from './workspaces.ts'

const english = (files: Files): Files => ({
  ...files,
  'masterplan.yaml': String(files['masterplan.yaml']).replace('taal: nl', 'taal: en'),
})
const leadOf = async (argv: string[], files: Files): Promise<string> => {
  const { out } = await masterplan(['report', ...argv, '--format', 'html', '-o', '-'], files)
  return (/<p class="lead">([^<]*)/.exec(out)?.[1] ?? '').replaceAll('\u00a0', ' ').trim()
}

describe('the first sentence', () => {
  it.each([
    [
      ['noord', '--for', 'bestuur'],
      'Energie staat bovenaan; zeven projecten, waarvan vier in andere kringen, wachten op Netverzwaring Zeijerveen; € 194.500 is nog niet gedekt.',
    ],
    [
      ['noord', '--for', 'leden'],
      'Energie staat bovenaan; vijf van de 19 projecten worden nu uitgevoerd; € 194.500 moet nog worden gevonden.',
    ],
    [
      ['noord', '--for', 'gemeente'],
      'Gemeente Assen is bij vier vragen aan zet, de eerste uiterlijk 31 januari 2027; 13 projecten rekenen op Gemeente Assen; zeven projecten, waarvan vier in andere kringen, wachten op Netverzwaring Zeijerveen.',
    ],
    [
      ['--for', 'partner:gemeente-assen'],
      'Gemeente Assen is bij zes vragen aan zet, de eerste uiterlijk 15 januari 2027; 51 projecten rekenen op Gemeente Assen.',
    ],
    [['--for', 'partner:enexis'], 'Zeven projecten rekenen op Enexis.'],
    [
      [],
      'Energie staat in elke kring bovenaan; zeven projecten wachten op Netverzwaring Zeijerveen; € 510.000 is nog niet gedekt.',
    ],
  ])('of %j', async (argv, said) => expect(await leadOf(argv, SAMPLE)).toBe(said))

  it.each([
    [
      ['noord', '--for', 'members'],
      'Energie comes first; five of 19 projects are being carried out; €194,500 has still to be found.',
    ],
    [
      ['--for', 'partner:gemeente-assen'],
      'Six things are still needed from Gemeente Assen, the first by 15 January 2027; 51 projects count on Gemeente Assen.',
    ],
  ])('of %j in English', async (argv, said) => expect(await leadOf(argv, english(SAMPLE))).toBe(said))

  const asked = (by: string): Files => {
    const files = stressed({ kringen: 2, themes: 3 })
    const path = 'k2/t1.md'
    const one = `$1 gevraagd: { gemeente: { wat: Een brief, voor: ${by} } }, wensen`
    return { ...files, [path]: String(files[path]).replace(/(p\d+: \{) wensen/, one) }
  }
  it.each([
    ['2026-12-01', 'Gemeente is bij één vraag aan zet, uiterlijk 1 december 2026; zes projecten rekenen op Gemeente.'],
    ['2026-10-01', 'Gemeente is bij één vraag aan zet, die al te laat is; zes projecten rekenen op Gemeente.'],
  ])('tells a municipality of what was due on %s', async (by, said) =>
    expect(await leadOf(['k2', '--for', 'gemeente'], asked(by))).toContain(said.replace(/\.$/, '')),
  )

  it('counts who is only asked something too, and says apart in how many a partner has a role', async () => {
    const { out } = await masterplan(['report', 'noord', '--for', 'gemeente', '--format', 'txt', '-o', '-'], SAMPLE)
    expect(out.replace(/\s+/g, ' ').match(/\d+ projecten (?:rekenen|die lopen)[^.;]*/g)).toEqual([
      '13 projecten rekenen op Gemeente Assen',
      '11 projecten die lopen of nog moeten beginnen, is een rol weggelegd voor Gemeente Assen',
    ])
  })

  it('says what is on top where a municipality is asked nothing', async () =>
    expect(await leadOf(['k2', '--for', 'gemeente'], stressed({ kringen: 2, themes: 3 }))).toMatch(
      /^Zes projecten rekenen op Gemeente; Thema \d.* bovenaan/,
    ))

  it('does not say "in every kring" of one that has no order', async () => {
    const files = { ...SAMPLE, 'onb/enquete.csv': null }
    expect(await leadOf([], Object.fromEntries(Object.entries(files).filter(([, text]) => text !== null)))).toMatch(
      /^Energie staat bovenaan;/,
    )
  })
})
