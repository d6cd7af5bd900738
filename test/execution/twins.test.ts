/** Finds the wishes that people say are the same in other words: pairs of the sample over kringen, judged by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemsLike, tellingsOf, twinsOf, twinWishes } from '../../src/execution/twin-items.ts'
import { open } from '../../src/masterplan.ts'
import type { Plans } from '../../src/plan/model.ts'
import { type Files, world } from '../world.ts'

const GROUPS = [
  'noord/materialen/folie-apart sbp/materialen/een-wagen-voor-allemaal zuid-west/materialen/minder-ritten-voor-afval onb/materialen/samen-ophalen',
  'noord/materialen/resten-een-tweede-leven sbp/materialen/restjes-naar-de-buren',
  'zuid-west/materialen/spullen-een-tweede-leven onb/materialen/tweede-leven',
  'noord/bodem/weten-wat-er-ligt sbp/bodem/vooraf-weten-wat-eronder-zit',
  'zuid-west/bodem/een-keer-graven onb/bodem/straat-een-keer-open',
  'noord/water/droge-laadkuil zuid-west/water/droge-vloer onb/water/droge-kelders sbp/water/droge-poort',
  'noord/ecologie/groen-dat-blijft sbp/ecologie/groen-dat-weinig-vraagt',
  'noord/ruimtegebruik/halve-hallen zuid-west/ruimtegebruik/lege-kamers-delen',
  'noord/ruimtelijke-kwaliteit/borden-die-kloppen sbp/ruimtelijke-kwaliteit/in-een-keer-goed-rijden zuid-west/ruimtelijke-kwaliteit/bezoek-rijdt-goed',
  'noord/welzijn-leefomgeving/veilig-na-sluitingstijd sbp/welzijn-leefomgeving/veilig-na-sluitingstijd zuid-west/welzijn-leefomgeving/gerust-naar-huis onb/welzijn-leefomgeving/veilig-naar-huis',
  'noord/welzijn-leefomgeving/ommetje sbp/welzijn-leefomgeving/even-naar-buiten zuid-west/welzijn-leefomgeving/even-naar-buiten',
  'noord/sociale-relevantie/buren-kennen onb/sociale-relevantie/weten-wie-er-zit',
  'sbp/sociale-relevantie/jongeren-laten-meekijken zuid-west/sociale-relevantie/leerlingen-over-de-vloer onb/sociale-relevantie/stage-op-maat',
  'noord/economische-zekerheid/blijven-draaien zuid-west/economische-zekerheid/doordraaien-bij-storing',
  'noord/vestigingsklimaat/groeien-op-noord zuid-west/vestigingsklimaat/doorgroeien-in-assen onb/vestigingsklimaat/groeien-in-de-wijk',
  'noord/vestigingsklimaat/broodje-om-de-hoek zuid-west/vestigingsklimaat/plek-om-te-lunchen',
  'noord/vestigingsklimaat/vakmensen-van-dichtbij zuid-west/vestigingsklimaat/samen-mensen-vinden onb/vestigingsklimaat/samen-mensen-vinden',
  'zuid-west/water/koele-plek-in-de-zomer onb/water/koelte-binnen-en-buiten',
  'zuid-west/economische-zekerheid/weten-wat-eraan-komt onb/economische-zekerheid/regels-in-gewone-taal',
  'noord/bereikbaarheid/zonder-auto-naar-noord zuid-west/bereikbaarheid/bus-die-aansluit',
  'noord/energie/minder-verbruik onb/energie/advies-op-maat',
].map((group) => group.replaceAll('sbp/', 'stadsbedrijvenpark/').split(' '))
const PAIRS = GROUPS.flatMap((group) =>
  group.flatMap((one, i) => group.slice(i + 1).map((other) => [one, other] as const)),
)

describe('wishes of the sample', () => {
  let plans: Plans
  beforeAll(async () => {
    const names = readdirSync('plans', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(md|yaml)$/.test(name),
    )
    const files: Files = Object.fromEntries(names.map((name) => [name, readFileSync(join('plans', name), 'utf8')]))
    plans = (await open(world(files).host)).set.plans
  })

  it('that are the same stand among the first five of each other', () => {
    const wishes = itemsLike(plans, 'wish')
    const tellings = tellingsOf(wishes, plans)
    const firstFive = (key: string): (string | null)[] => {
      const own = wishes.findIndex(({ item }) => item.key === key)
      const { theme } = wishes[own] ?? {}
      // As if it were new, and there were none of its own kring.
      const others = { ...plans, kringen: plans.kringen.filter(({ slug }) => slug !== theme?.kring) }
      const telling = tellings[own] ?? { title: '', text: '', theme: '' }
      return twinsOf(telling, 'wish', others, { most: 5, least: 0 }).map(({ item }) => item.key)
    }
    const found = PAIRS.filter(([one, other]) => firstFive(one).includes(other) || firstFive(other).includes(one))
    expect(PAIRS).toHaveLength(46)
    expect(found.length).toBeGreaterThanOrEqual(45)
  })

  it('that are probably the same are so most of the time', () => {
    const pairs = twinWishes(plans, null).map(({ one, other }) => `${one.item.key} ${other.item.key}`)
    const right = pairs.filter((pair) =>
      PAIRS.some(([one, other]) => pair === `${one} ${other}` || pair === `${other} ${one}`),
    )
    expect(right.length / pairs.length).toBeGreaterThan(0.8)
  })
})
