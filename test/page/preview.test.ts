/** The preview follows saves; what can't be read keeps the last good report, with what is wrong beside it. */
import { describe, expect, it } from 'vitest'
import { Preview } from '../../src/page/preview.ts'
import { remembered } from '../../src/plan/remembered.ts'
import { ALL } from '../../src/report/audience.ts'
import { opener } from '../../src/workspace/browse.ts'
import { masterplan } from '../world.ts'
import { pagePlans, THEME } from './plans.ts'
import { deskOf, openPages } from './served.ts'

describe('a preview', () => {
  it('shows what is saved, and keeps the last good report while a file is broken', async () => {
    const files = pagePlans()
    const preview = new Preview(deskOf(files), 'noord', ALL)
    expect(String((await preview.report()).body)).toContain('Eén aansluiting voor vier bedrijven.')
    files['noord/energie.md'] = THEME.replace('vier bedrijven', 'negen bedrijven')
    expect(await preview.renew()).toEqual({ told: expect.stringContaining('Volgt de bestanden'), findings: '' })
    expect(String((await preview.report()).body)).toContain('negen bedrijven')
    files['noord/energie.md'] = THEME.replace('fase: verkenning', 'fase: [verkenning')
    const { told, findings } = await preview.renew()
    expect(told).toMatch(/fout.*het laatste dat goed was/)
    expect(findings).toContain('Fout:')
    expect(String((await preview.report()).body)).toContain('negen bedrijven')
    files['noord/energie.md'] = THEME
    expect((await preview.renew()).findings).toBe('')
    expect(String((await preview.report()).body)).toContain('vier bedrijven')
  })

  it('on a page of its own keeps the last good report too, and makes it once for page and frame', async () => {
    const files = pagePlans()
    const on = await openPages(files)
    const see = async (): Promise<string[]> => [
      (await on.get('/voorbeeld/noord')).text,
      (await on.get('/voorbeeld/noord/rapport')).text,
    ]
    expect((await see())[1]).toContain('vier bedrijven')
    files['noord/energie.md'] = THEME.replace('fase: verkenning', 'fase: [verkenning')
    await on.form('/wensen/weg', [])
    const [page, report] = await see()
    expect(page).toMatch(/het laatste dat goed was/)
    expect(report).toContain('vier bedrijven')
    expect((await on.get('/voorbeeld/nergens')).status).toBe(404)
    await on.leave()
  })

  it('survives that the plans are gone for a moment', async () => {
    const files = pagePlans()
    const preview = new Preview(deskOf(files), 'noord', ALL)
    await preview.renew()
    const config = files['masterplan.yaml']
    delete files['masterplan.yaml']
    expect((await preview.renew()).told).toContain('Het rapport kan nu niet worden gemaakt')
    files['masterplan.yaml'] = config ?? null
    expect((await preview.renew()).told).toContain('Volgt de bestanden')
  })

  it('draws no survey again of which nothing changed', () => {
    let made = 0
    const twice = remembered((input: { n: number }) => {
      made += 1
      return input.n * 2
    })
    expect([twice({ n: 2 }), twice({ n: 2 }), twice({ n: 3 }), twice({ n: 2 })]).toEqual([4, 4, 6, 4])
    expect(made).toBe(2)
  })
})

describe('its command', () => {
  it('opens a browser without a shell, on every platform', () => {
    const address = 'http://127.0.0.1:1/?t=ab-c_d'
    expect(['linux', 'darwin', 'win32'].map((platform) => opener(platform, address))).toEqual([
      ['xdg-open', address],
      ['open', address],
      ['cmd', '/c', 'start', '', address],
    ])
  })

  it('says what is wrong with a port or a kring', async () => {
    const port = await masterplan(['preview', 'noord', '--port', 'tachtig'], pagePlans())
    expect([port.code, port.err]).toEqual([2, expect.stringContaining('een getal van 1 tot 65535')])
    const kring = await masterplan(['preview', 'nord', '--no-open'], pagePlans())
    expect([kring.code, kring.err]).toEqual([2, expect.stringContaining('noord')])
  })
})
