/** Finds the wishes that people say are the same in other words: pairs of the sample over kringen, judged by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemsLike, tellingsOf, twinsOf, twinWishes } from '../../src/execution/twin-items.ts'
import { likest, type Telling } from '../../src/execution/twins.ts'
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

describe('a long list of texts', () => {
  // As it is defined, each pair by itself: pieces of four and five letters, weighed by how few texts have them.
  function plainly(tellings: readonly Telling[]): (one: number, other: number) => number {
    const piecesOf = ({ title, text }: Telling): string[] =>
      `${title} ${title} ${text}`.split(' ').flatMap((word) => {
        const edged = `_${word}_`
        const cut = [4, 5].flatMap((size) =>
          [...edged].map((_, i) => edged.slice(i, i + size)).filter((p) => p.length === size),
        )
        return cut.length > 0 ? cut : [edged]
      })
    const all = tellings.map(piecesOf)
    const has = all.map((pieces) => new Set(pieces))
    const vectors = all.map((pieces) => {
      const weights = [...new Set(pieces)].map((piece): [string, number] => [
        piece,
        (1 + Math.log(pieces.filter((p) => p === piece).length)) *
          Math.log((1 + all.length) / has.filter((set) => set.has(piece)).length),
      ])
      const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
      return new Map(weights.map(([piece, weight]) => [piece, weight / length]))
    })
    return (one, other) => {
      const sum = [...(vectors[one] ?? [])].reduce(
        (n, [piece, weight]) => n + weight * (vectors[other]?.get(piece) ?? 0),
        0,
      )
      return sum > 0 && tellings[one]?.theme === tellings[other]?.theme ? sum + 0.1 : sum
    }
  }

  const WORDS =
    'licht groen water dak daken bankje laadpaal laadpalen fietspad fiets bus haltes afval koel straat po'.split(' ')
  const made = (seed: number, count: number): Telling[] => {
    let state = seed
    const pick = (most: number): number => {
      state = (state * 48271) % 2147483647
      return state % most
    }
    const said = (most: number): string =>
      Array.from({ length: 1 + pick(most) }, () => WORDS[pick(WORDS.length)]).join(' ')
    return Array.from({ length: count }, () => ({ title: said(3), text: said(8), theme: `t${pick(3)}` }))
  }

  it.each([
    [1, 12, 3],
    [2, 40, 2],
    [3, 40, 40],
    [4, 60, 1],
    [5, 2, 5],
  ])('is laid beside each other as the definition says (%i)', (seed, count, most) => {
    const tellings = made(seed, count)
    const like = plainly(tellings)
    const likes = likest(tellings)
    for (const from of [0, 1, count >> 1])
      for (let one = 0; one < count; one++) {
        const wanted = tellings
          .map((_, other) => ({ other, score: other === one || other < from ? 0 : like(one, other) }))
          .filter(({ score }) => score >= 0.16)
          .sort((a, b) => b.score - a.score)
          .slice(0, most)
        const found = likes(one, { from, until: count, most, least: 0.16 })
        expect(found.map(({ score }) => score.toFixed(9))).toEqual(wanted.map(({ score }) => score.toFixed(9)))
        for (const { other, score } of found) expect(score).toBeCloseTo(like(one, other), 9)
      }
  })
})
