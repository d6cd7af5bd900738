/** An association's own word for kring on the pages: what the program says there uses it, and what others wrote stays. */
import { expect, it } from 'vitest'
import { pagePlans } from './plans.ts'
import { openPages } from './served.ts'

const SCREENS = [
  '/',
  '/kringen',
  '/kringen/nieuw',
  '/themas/nieuw',
  '/kring/noord',
  '/kring/noord/velden',
  '/kring/nergens',
  '/thema/noord/energie',
  '/thema/noord/energie/velden',
  '/thema/noord/energie/nieuw/wens',
  '/thema/noord/energie/nieuw/project',
  '/item/noord/energie/hub',
  '/item/noord/energie/nergens',
  '/wensen',
  '/wensen/inlezen',
  '/zoek',
  '/zoek?q=stip',
  '/zoek?q=zzzz',
  '/rapporten',
  '/rapport?van=noord&voor=leden&vorm=site',
  '/veranderd',
  '/bewaren',
  '/nergens',
]
const SENT: readonly (readonly [path: string, fields: [string, string][]])[] = [
  [
    '/kringen/nieuw',
    [
      ['naam', 'Noord'],
      ['leden', 'veel'],
    ],
  ],
  ['/themas/nieuw', [['naam', 'Energie']]],
  ['/kring/noord/velden', [['horizon', 'ooit']]],
  ['/wensen/overnemen', [['nummer', '1']]],
]

/** Paths, names in the markup, and what is a text of the plan. */
const OTHERS =
  /<(?:script|style)[\s\S]*?<\/(?:script|style)>|(?:href|action|id|for|name|class|value|data-[\w-]+|aria-(?:describedby|labelledby|controls))="[^"]*"|\/kring\/|kring\.md/g

it.each(['nl', 'en'] as const)('is used on every screen in %s', async (language) => {
  const plans = pagePlans()
  const config = String(plans['masterplan.yaml']).replace(
    /^(vereniging:.*\n)/m,
    '$1woorden: { kring: [wijck, wijcken] }\n',
  )
  const on = await openPages({ ...plans, 'masterplan.yaml': config }, language)
  const pages = [
    ...(await Promise.all(SCREENS.map(async (path) => [path, (await on.get(path)).text] as const))),
    ...(await Promise.all(
      SENT.map(async ([path, fields]) => [`${path} sent`, (await on.form(path, fields)).text] as const),
    )),
  ]
  await on.leave()
  expect(pages.filter(([, text]) => /wijck/.test(text)).length).toBeGreaterThan(5)
  const left = pages.map(([path, text]) => [path, text.replace(OTHERS, '').match(/.{0,40}\bkring(?:en)?\b.{0,40}/gi)])
  expect(left.filter(([, found]) => found !== null)).toEqual([])
})
