/** A survey on paper: a page on which a member circles a figure for each theme, without a name, and what becomes of it. */
import type { Root, RootContent } from 'mdast'
import type { ReportDocument } from '../../document/document.ts'
import { br, group, h, list, p, strong, table, text } from '../../document/nodes.ts'
import type { Language } from '../../language/language.ts'
import type { Config } from '../../plan/model.ts'
import { nameIn, shortKring } from '../../plan/names.ts'
import type { Logo } from '../../plan/plan-set.ts'
import { VERSION } from '../../version.ts'
import { styleOf } from '../frame.ts'
import { type Scribe, scribeIn } from '../sections/scribe.ts'

export interface Form {
  config: Config
  /** Whose members are asked; null for all kringen, of which each member says the own one. */
  kring: string | null
  /** Between which days; null where nobody said so. */
  period: { from: string; to: string } | null
  today: string
  logo: Logo | null
  language: Language
}

/** The form. */
export function formDocument(form: Form): ReportDocument {
  const { config, kring, today, logo, language } = form
  const scribe = scribeIn(language, config)
  const { words, numbers } = scribe
  const say = words.paper.form
  const whose = kring === null ? say.ofAll : say.of(nameIn(config.kringen, kring))
  const example = config.status === 'voorbeeld' ? `${words.example} · ` : ''
  const footer = `${example}${config.association} · ${whose} · ${say.footer}`
  const root: Root = { type: 'root', children: [group('div', 'paper', partsOf(form, whose, scribe))] }
  return {
    language,
    title: `${say.title} – ${config.association}`,
    author: config.association,
    description: `${whose} · ${numbers.date(today)} · masterplan ${VERSION}`,
    footer,
    date: today,
    passport: [],
    style: styleOf(config, logo),
    letter: true,
    root,
  }
}

function partsOf({ config, kring, period }: Form, whose: string, scribe: Scribe): RootContent[] {
  const { words, numbers } = scribe
  const say = words.paper.form
  const [min, max] = config.ranking.scale
  const criteria = config.criteria.map(({ name, points }) => `${name} (${points})`)
  const kringen = config.kringen.map(({ slug }) => shortKring(config, slug)).join('   ·   ')
  return [
    p([strong(config.association), text(` · ${whose}`)]),
    h(2, say.title),
    p([text(`${say.how(min, max)} `), strong(say.noName)]),
    ...(kring === null && config.kringen.length > 1 ? [p([strong(say.kring), text(`   ${kringen}`)])] : []),
    scores(config, scribe),
    p([
      text(period ? `${say.until(numbers.date(period.from), numbers.date(period.to))} ` : ''),
      strong(period ? say.handIn : `${say.handIn}${say.before} ${SHORT}`),
      text(`${say.at} ${LINE}`),
    ]),
    p(strong(say.what)),
    list([
      [text(say.typed)],
      [text(`${say.order} ${say.least(config.ranking.minimumResponse)}`)],
      ...(criteria.length === 0 ? [] : [[text(say.criteria(numbers.list(criteria)))]]),
    ]),
  ]
}

/** To be written on with a pen. */
const LINE = '_'.repeat(18)
const SHORT = '_'.repeat(12)

/** A row per theme, in the order of `masterplan.yaml`, with every figure of the scale to be circled. */
function scores({ themes, ranking }: Config, { words }: Scribe): RootContent {
  const say = words.paper.form
  const [min, max] = ranking.scale
  const figures = Array.from({ length: max - min + 1 }, (_, i) => String(min + i))
  return table(
    [say.theme, ...figures],
    themes.map(({ name, definition }) => [
      definition === null ? [strong(name)] : [strong(name), br, { type: 'emphasis', children: [text(definition)] }],
      ...figures.map((figure) => [strong(figure)]),
    ]),
    [null, ...figures.map(() => 'center' as const)],
    'paper',
  )
}
