/** Documents for Word: the sample, and one in which everything is awkward. */
import type { Nodes, RootContent, Text } from 'mdast'
import { moneyBar } from '../../src/charts/money-bar.ts'
import type { ReportDocument } from '../../src/document/document.ts'
import { facts } from '../../src/document/facts.ts'
import { badge, br, group, h, link, list, note, p, strong, table, text } from '../../src/document/nodes.ts'
import { png } from '../../src/formats/docx/picture.ts'
import { open, validate } from '../../src/masterplan.ts'
import { associationDocument, kringDocument } from '../../src/report/compose.ts'
import { prose } from '../../src/report/prose.ts'
import { scribeIn } from '../../src/report/sections/scribe.ts'
import { viewAssociation, viewKring } from '../../src/report/view/make-view.ts'
import { realHost } from '../../src/workspace/host.ts'

export const HUNDRED = 'vergunningverleningsprocedure'.repeat(4)
const FRAME = {
  author: 'Vereniging & <co>',
  description: 'Wat dit is\u0007.',
  date: '2026-11-23',
  passport: [
    ['revisie', 'a1b2c3'],
    ['Revisie', 'd4e5f6'],
    ['leeg', ''],
  ],
} satisfies Partial<ReportDocument>
const bars = (id: string): string =>
  moneyBar(
    {
      id,
      title: 'T',
      description: 'D',
      funded: { amount: 79, words: '€ 79 gedekt' },
      gap: { amount: 21, words: '€ 21 nog te dekken' },
    },
    720,
  )

const figure = (id: string): RootContent => ({
  type: 'figure',
  svg: bars(id),
  alt: 'Staven "<b>"\nhier',
  caption: 'Onder <x>',
})

/** Text that wasn't made safe by `text`. */
const raw = (words: string): Text => ({ type: 'text', value: words })

/** Everything that could go wrong in one document. */
export const AWKWARD: ReportDocument = {
  ...FRAME,
  language: 'en',
  title: '<script>alert(1)</script> & "quotes"',
  footer: 'Voet & <voet>',
  style: {
    brand: '#112233',
    accent: '#445566',
    onDark: { brand: '#8899aa', accent: '#99aabb' },
    font: 'Verdana',
    logo: { type: 'png', bytes: await png(bars('logo'), 200), width: 200, height: 22, alt: 'Ons logo', white: false },
  },
  root: {
    type: 'root',
    children: [
      group('header', 'cover', [
        note('association', 'Wij'),
        h(1, '<b>Titel</b> {{x}} 👩‍👩‍👧'),
        p('Onder'),
        note('state', 'Stand'),
      ]),
      group('nav', 'toc', [
        h(2, 'Contents'),
        list([[p([link('een', 'Een')]), list([[link('twee--drie', 'Drie')]])], [p([link('nergens', 'Nergens')])]]),
      ]),
      h(2, 'Een', 'een'),
      h(5, 'Te diep', 'x'.repeat(60)),
      h(5, 'Even diep', `${'x'.repeat(59)}y`),
      h(3, 'Drie', 'twee--drie'),
      h(4, 'Getal', '1'),
      p([
        raw('Een\u0000twee\u000bdrie \ud800 vier\ufffe vijf {default-bullet-numbering-0} {a.png}'),
        br,
        link('weg', 'dood'),
      ]),
      p([
        link('twee--drie', [strong('levend')]),
        text(' '),
        { type: 'link', url: 'https://a.nl/?a=1&b="x"', children: [text('web')] },
      ]),
      p([
        { type: 'link', url: 'javascript:alert(1)', children: [text('kwaad')] },
        { type: 'link', url: 'mailto:a@b.nl', children: [text('post')] },
        { type: 'link', url: 'https://[', children: [text('stuk')] },
      ]),
      p('שלום עולם en مرحبا 12 hier'),
      p('Eerst Nederlands, dan שלום.'),
      p(HUNDRED),
      ...prose(
        '1. een\n2. twee\n   - diep\n     - dieper\n       - diepst\n         - kelder\n\n> aanhaling *schuin* `code`\n\n```\nregel 1\nregel 2\n```\n\n---\n\n5. vijf\n6. zes\n\n| a | b |\n|---|--:|\n| <i>x</i> | 1 |\n\n## kop',
        5,
      ),
      table(['A', HUNDRED, 'C'], [['1', '2', HUNDRED], ['a']], ['right', 'center', null]),
      table(
        ['Nog een'],
        [[[badge('signal signal-rood', '■ rood'), text(' '), badge('onbekend', 'raar')]]],
        [null],
        'compact',
      ),
      figure('f1'),
      figure('f2'),
      group('section', 'card project', [
        h(5, 'Project', 'p'),
        ...facts([
          ['Steun', '3 leden'],
          ['Voor', [link('p', 'zichzelf')]],
        ]),
        group('div', 'question', [p('vraag'), list(['waarom', [p('daarom'), list(['diep'])]], 'whys')]),
        note('question missing', 'niets'),
      ]),
      note('override', 'anders'),
      list([[strong('1='), text(' '), link('een', 'Een')]], 'top'),
      table(['Laatste'], [['x']], [null]),
    ],
  },
}

/** The words of a document, one text at a time. */
export function leaves(node: Nodes): string[] {
  if ('value' in node) return [node.value]
  if (node.type === 'figure') return [node.caption]
  return 'children' in node ? node.children.flatMap(leaves) : []
}

const settings = { language: 'nl' as const, today: '2026-11-23' }
async function sample(slug: string | null): Promise<ReportDocument> {
  const workspace = await open(realHost())
  const { plans } = workspace.set
  const context = { ...settings, revision: null, input: 'a'.repeat(64), findings: await validate(workspace, settings) }
  const kring = plans.kringen.find((k) => k.slug === slug)
  return kring
    ? kringDocument(viewKring(plans, kring, context), null, scribeIn('nl', plans.config))
    : associationDocument(viewAssociation(plans, context), null, scribeIn('nl', plans.config))
}

export const documents: [string, () => Promise<ReportDocument>][] = [
  ['noord', () => sample('noord')],
  ['the association', () => sample(null)],
  ['an awkward document', async () => AWKWARD],
  ['an empty document', async () => ({ ...AWKWARD, passport: [], root: { type: 'root', children: [] } })],
]
