/** Reads `masterplan.yaml` into the typed configuration, with the defaults of the plan format. */
import { oneLine } from '../diagnostics/safe.ts'
import { withoutBlanks } from './fields/blanks.ts'
import { type ConfigData, configSchema, LISTS } from './fields/config-schema.ts'
import { type StandIn, withoutLost } from './fields/prune.ts'
import { refusedInConfig } from './fields/refuse.ts'
import { SECTIONS } from './fields/report-options.ts'
import { FORMAT } from './fields/schema.ts'
import { shape } from './fields/shape.ts'
import type { Config } from './model.ts'
import { TRANSITIONS } from './phases.ts'
import type { ReaderProblem, Reading } from './problem.ts'
import type { Readers } from './readers.ts'
import type { Source } from './source.ts'
import { curlyFacts } from './yaml/curly.ts'

const EMPTY = { formaat: FORMAT, vereniging: '', kringen: {}, themas: {} }
/** An association whose name can't be read still has its kringen. */
const NAMELESS = { ...EMPTY, vereniging: '–' }

/** Reads the configuration. An unreadable file yields an association without kringen or themes, never an exception. */
export function readConfig(source: Source, readers: Readers): Reading<Config> {
  const start = source.text.charCodeAt(0) === 0xfeff ? 1 : 0
  const range = { start, end: source.text.length }
  const yaml = readers.yaml(source, range)
  const shaped = yaml.value
    ? shape(configSchema, withoutOpen(yaml.value), source.file, NAMELESS, standIn)
    : { value: null, problems: [] }
  const refused = refusedInConfig(shaped.value ?? EMPTY, source.file)
  const problems = [...yaml.problems, ...withoutLost(shaped.problems, yaml.problems), ...refused.problems]
  for (const problem of curlyFacts(source, range, yaml.value, problems)) problems.push(problem)
  const value = config(refused.value, problems.flatMap(colourRefused))
  if (value.format !== FORMAT) {
    const args = { format: value.format, supported: FORMAT }
    problems.push({ id: 'formaat-niet-ondersteund', args, file: source.file, at: { path: ['formaat'], part: 'value' } })
  }
  const [min = 1, max = 5] = shaped.value?.prioritering?.themas?.schaal ?? []
  if (min >= max) {
    const at = { path: ['prioritering', 'themas', 'schaal'], part: 'value' } as const
    problems.push({ id: 'schaal-omgekeerd', args: { min, max }, file: source.file, at })
  }
  return { value, problems }
}

/** The settings without what is left open of a kring, theme, partner, fund or agenda: nothing, `onbekend` or `nvt`. */
function withoutOpen(data: Record<string, unknown>): Record<string, unknown> {
  const named = Object.entries(data).filter(
    ([list, entries]) => LISTS.includes(list) && typeof entries === 'object' && entries !== null,
  )
  return { ...data, ...withoutBlanks(configSchema, Object.fromEntries(named)).data }
}

/** A name whose value is wrong still exists: what the plans say of it is no mistake of theirs. */
const standIn: StandIn = (path) => {
  const [list, name = '', field, line = ''] = path.map(String)
  const deep = path.length
  if (path.at(-1) === 'naam') return deep === 3 && list !== 'rapport' ? name : undefined
  if (list === 'prioritering') return deep === 4 ? { punten: 0 } : path.at(-1) === 'punten' ? 0 : undefined
  if ((list === 'branches' || list === 'ambitieniveaus') && deep === 2) return name
  if (list === 'agendas' && field === 'lijnen' && deep === 4) return line
  return deep === 2 && ['kringen', 'themas', 'partners', 'agendas'].includes(list ?? '') ? { naam: name } : undefined
}

function joinInOf(data: ConfigData['meedoen']): Pick<Config, 'joinIn'> {
  if (!data) return {}
  const line = (text: string | undefined): string | null => (text === undefined ? null : oneLine(text))
  return { joinIn: { what: line(data.wat), who: line(data.wie), address: line(data.adres), date: data.datum ?? null } }
}

/** What was given for a colour of the house style and can't be used as one. */
function colourRefused({ id, at, args }: ReaderProblem): string[] {
  if (!('path' in at) || at.path[0] !== 'rapport' || at.path[1] !== 'kleuren') return []
  if (id === 'kleur-te-licht') return [args.colour]
  return 'shown' in args && typeof args.shown === 'string' ? [args.shown] : []
}

function config(data: ConfigData, refused: string[]): Config {
  const { themas, kringen, projecten } = data.prioritering ?? {}
  const [min, max] = themas?.schaal ?? [1, 5]
  return {
    format: data.formaat,
    association: oneLine(data.vereniging),
    status: data.status ?? null,
    language: data.taal ?? null,
    exampleText: data.voorbeeldtekst === undefined ? null : oneLine(data.voorbeeldtekst),
    ...ownWordOf(data.woorden),
    kringen: listed(data.kringen, (k) => ({
      name: oneLine(k.naam),
      aliases: (k.aliassen ?? []).map(oneLine),
      areas: k.gebieden ?? [],
      members: k.leden ?? null,
      ...(k.voorheen && { formerly: k.voorheen }),
    })),
    branches: listed(data.branches, (name) => ({ name: oneLine(name) })),
    themes: listed(data.themas, (t) => ({
      name: oneLine(t.naam),
      group: t.groep ?? null,
      definition: t.definitie ?? null,
      ...(t.voorheen && { formerly: t.voorheen }),
      ...(t.aliassen && { aliases: t.aliassen.map(oneLine) }),
    })),
    levels: data.ambitieniveaus ?? null,
    partners: partnersOf(data),
    ...(data.fondsen && { funds: fundsOf(data.fondsen) }),
    agendas: listed(data.agendas, (a) => ({
      name: oneLine(a.naam),
      period: a.periode ?? null,
      status: a.status ?? null,
      lines: listed(a.lijnen, (name) => ({ name: oneLine(name) })),
    })),
    ranking: {
      // A scale the wrong way round is told once, and not again at every answer.
      scale: min < max ? [min, max] : [1, 5],
      minimumResponse: themas?.['minimum-respons'] ?? 5,
      minimumCoverage: themas?.['minimum-dekking'] ?? 0.5,
      weighting: kringen?.weging === 'leden' ? 'members' : 'equal',
    },
    criteria: Object.entries(projecten?.criteria ?? {}).map(([id, c]) => ({
      id,
      name: oneLine(c.naam ?? id),
      points: c.punten,
      direction: c.richting === 'kosten' ? 'cost' : 'benefit',
      minimum: c.minimum ?? null,
    })),
    newsWithin: data.bijhouden?.['nieuws-binnen'] ?? 120,
    progressWeight: data.voortgang?.weging ?? 'aantal',
    // An association meets its members at least once a year.
    answerWithin: data.bijhouden?.['antwoord-binnen'] ?? 365,
    transitions: { ...TRANSITIONS, ...data.fasen },
    moments: Object.entries(data.momenten ?? {}).map(([slug, revision]) => ({ slug, revision })),
    ...joinInOf(data.meedoen),
    report: {
      logo: data.rapport?.logo ?? null,
      brand: data.rapport?.kleuren?.merk?.toLowerCase() ?? null,
      accent: data.rapport?.kleuren?.accent?.toLowerCase() ?? null,
      refused,
      font: data.rapport?.lettertype ?? null,
      footer: data.rapport?.voettekst ? oneLine(data.rapport.voettekst) : null,
      formats: data.rapport?.formaten ?? [],
      municipality: data.rapport?.gemeente ?? null,
      // The picture of the web is there for who asks for it; the priority matrix tells the same.
      off: SECTIONS.filter((id) => (data.rapport?.onderdelen?.[id] ?? (id === 'ambitieweb' ? 'uit' : 'aan')) === 'uit'),
    },
    rules: data.regels ?? {},
  }
}

function ownWordOf({ kring }: NonNullable<ConfigData['woorden']> = {}): Pick<Config, 'ownWord'> {
  // Who writes down that they say kring says what the program does.
  if (kring === undefined || kring[0] === 'kring') return {}
  const [one, many, article = null] = kring
  return { ownWord: { one, many, article } }
}

/** What funds there are, with what they can give. */
function fundsOf(data: NonNullable<ConfigData['fondsen']>): NonNullable<Config['funds']> {
  return listed(data, (fund) => ({ name: oneLine(fund.naam ?? ''), ceiling: fund.plafond ?? {} })).map((fund) => ({
    ...fund,
    name: fund.name || fund.slug,
  }))
}

/** The partners, and the funds that aren't among them: who gives money takes part. */
function partnersOf({ partners, fondsen }: ConfigData): Config['partners'] {
  const known = listed(partners, (p) => ({ name: oneLine(p.naam), kind: p.soort ?? null }))
  const funds = fundsOf(fondsen ?? {}).filter(({ slug }) => !known.some((partner) => partner.slug === slug))
  return [...known, ...funds.map(({ slug, name }) => ({ slug, name, kind: null }))]
}

function listed<V, T extends object>(
  record: Record<string, V> | undefined,
  make: (value: V) => T,
): ({ slug: string } & T)[] {
  return Object.entries(record ?? {}).map(([slug, value]) => ({ slug, ...make(value) }))
}

/** The configuration of a workspace that has none that can be read. */
export const NO_CONFIG: Config = config(EMPTY, [])
