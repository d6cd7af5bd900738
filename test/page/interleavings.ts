/** Another program writes at any moment of a save: what it wrote stays, and what was saved is there too or is told not to be. */
import { site } from '../../src/page/site.ts'
import { pagePlans, THEME } from './plans.ts'
import { deskOf, fieldsIn, filled, visit } from './served.ts'

const HUB = '/item/noord/energie/hub'
const FILE = 'noord/energie.md'

/** What the other program does to the file, and whether it is about the field that the page saves. */
const OTHERS: [name: string, write: (text: string, turn: number) => string, same: boolean][] = [
  ['another field', (text, turn) => text.replace(/steun: \d+/, `steun: ${100 + turn}`), false],
  [
    'news',
    (text, turn) => text.replace('#### Acties', `- 2026-11-${10 + (turn % 10)}: Buiten ${turn}.\n\n#### Acties`),
    false,
  ],
  ['the same field', (text, turn) => text.replace(/kosten: \d+/, `kosten: ${90_000 + turn}`), true],
  ['a new project', (text, turn) => `${text}\n### Buiten ${turn} {#buiten-${turn}}\n\nTekst.\n`, false],
]
const SAVES: [
  path: string,
  fields: (page: [string, string][], turn: number) => [string, string][],
  sign: (turn: number) => string,
][] = [
  [HUB, (page, turn) => filled(page, { kosten: String(50_000 + turn) }), (turn) => `kosten: ${50_000 + turn}\n`],
  [`${HUB}/doe/voortgang`, (_, turn) => [['tekst', `Pagina ${turn}.`]], (turn) => `: Pagina ${turn}.\n`],
]

/** What went wrong in so many turns, and how often the other program wrote in the middle of a save. */
export async function interleave(turns: number): Promise<{ wrong: string[]; met: number }> {
  const files = pagePlans()
  const desk = deskOf(files)
  const host = desk.host()
  let left = 0
  let disturb = (): void => undefined
  const step = (): void => {
    left -= 1
    if (left === 0) disturb()
  }
  const busy = {
    ...host,
    read(...given: Parameters<typeof host.read>) {
      step()
      return host.read(...given)
    },
    replace(...given: Parameters<typeof host.replace>) {
      step()
      host.replace(...given)
    },
  }
  const on = await visit(site({ ...desk, host: () => busy }))
  const wrong: string[] = []
  let met = 0
  for (let turn = 0; turn < turns; turn++) {
    files[FILE] = THEME
    const [path, fields, sign] = SAVES[turn % SAVES.length] as (typeof SAVES)[number]
    const [name, write, same] = OTHERS[Math.floor(turn / SAVES.length) % OTHERS.length] as (typeof OTHERS)[number]
    const page = fieldsIn((await on.get(HUB)).text)
    let wrote = false
    disturb = () => {
      files[FILE] = write(String(files[FILE]), turn)
      wrote = true
    }
    left = 1 + ((turn * 7) % 18)
    const { status } = await on.form(path, fields(page, turn))
    left = 0
    const now = String(files[FILE])
    const isSaved = now.includes(sign(turn))
    if (wrote) met += 1
    const theirs = write(THEME, turn)
      .split('\n')
      .filter((line) => !THEME.split('\n').includes(line))
    const isKept = !wrote || theirs.every((line) => now.includes(line))
    const mayConflict = wrote && same && path === HUB
    const isRight = isKept && (isSaved ? status === 303 : status === 409 && mayConflict)
    if (!isRight) wrong.push(`${turn} ${path} ${name}: ${status}, saved ${isSaved}, kept ${isKept}`)
  }
  await on.leave()
  return { wrong, met }
}
