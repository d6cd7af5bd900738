/** What rules say in each case that they know, in both languages. Read what changes in it. */
import { expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { slipIn } from '../../src/rules/slip-words.ts'

type Said = { message(args: object): string }

const number = (over: object) => ({ kind: 'number', integer: false, ...over })
const type = (expected: object, shown = 'x') => ({ shown, expected, suggestion: null })
/** The arguments of problems, by rule. */
const SAID: Record<string, object[]> = {
  'id-zonder-item': [
    { id: 'hub', wanted: null },
    { id: 'hub', wanted: '### Hub {#hub}' },
  ],
  'item-zonder-id': [
    { title: 'Hub', slug: 'hub', lost: false },
    { title: 'Hub', slug: 'hub', lost: true },
  ],
  'lege-titel': [{ id: null }, { id: 'hub' }],
  'nog-in-te-vullen': [{ titles: [] }, { titles: ['Doel', 'Effect'] }],
  'onbekend-onderdeel': [
    { title: 'Doel', suggestion: null, repeated: true, there: null },
    { title: 'Doell', suggestion: 'Doel', repeated: false, there: null },
    { title: 'Wens', suggestion: null, repeated: false, there: 'Wensen' },
  ],
  'onderdeel-verkeerde-plek': [
    { shown: 'Acties', name: 'Acties', under: 'challenge', id: null },
    { shown: 'Acties', name: 'Acties', under: null, id: null },
    { shown: 'Acties', name: 'Acties', under: 'project', id: 'hub' },
    { shown: 'Stip op de horizon', name: 'Stip op de horizon', under: null, id: null },
  ],
  'ongeldige-kop-id': [{ shown: '{#Zon Delen}' }, { shown: '{#!!}' }],
  'open-blok': [{ kind: 'code' }, { kind: 'comment' }],
  'vraag-niet-gelezen': [
    { line: 'Waarom is dat zo?', meant: 'why', alone: false },
    { line: 'De vraag die eigenlijk gesteld werd, en die langer is dan een regel?', meant: 'question', alone: true },
  ],
  'fase-overgang': [
    { title: 'Hub', from: 'idee', to: null, allowed: [] },
    { title: 'Hub', from: 'idee', to: 'realisatie', allowed: ['verkenning', 'vervallen'] },
  ],
  'voortgang-herschreven': [
    { title: 'Hub', date: '2026-01-01', text: 'Begonnen.', gone: true },
    { title: 'Hub', date: '2026-01-01', text: 'Begonnen.', gone: false },
  ],
  'geen-front-matter': [
    { line: null, sign: null },
    { line: 3, sign: null },
    { line: 2, sign: '----' },
  ],
  'onzichtbaar-teken': [
    { code: null, times: 1, shown: 'cafÃ©', meant: 'café' },
    { code: 0xfffd, times: 1, shown: '', meant: null },
    { code: 0x200b, times: 1, shown: '', meant: '' },
    { code: 0x200b, times: 3, shown: '', meant: '' },
  ],
  'yaml-syntax': [
    { code: 'missing-comma', sign: '' },
    { code: 'unopened-bracket', sign: ']' },
    { code: 'unopened-bracket', sign: '}' },
    { code: 'flat', sign: 'hub' },
    { code: 'outside', sign: 'kringen' },
    { code: 'DUPLICATE_KEY', sign: '' },
    { code: 'ANDERS', sign: '' },
  ],
  'antwoord-onvolledig': [
    { answer: 'niet', missing: ['reden'] },
    { answer: 'niet', missing: ['door'] },
    { answer: 'later', missing: ['datum'] },
  ],
  'antwoord-spreekt-tegen': [
    { answer: 'niet', project: 'Hub', phase: null },
    { answer: 'niet', project: 'Hub', phase: 'realisatie' },
  ],
  'fonds-overvraagd': [
    { fund: 'Fonds', year: null, asked: 5, undated: 2, ceiling: 4 },
    { fund: 'Fonds', year: '2027', asked: 5, undated: 0, ceiling: 4 },
  ],
  'geblokkeerd-door-afgerond': [
    { other: 'Hub', phase: 'afgerond' },
    { other: 'Hub', phase: 'vervallen' },
  ],
  'gegevens-zonder-kop': [
    { id: 'hub', kind: 'project', suggestion: 'hubs', title: null },
    { id: 'hub', kind: 'wish', suggestion: null, title: 'Een hub' },
  ],
  'onbekende-verwijzing': [
    { reference: 'hub', suggestion: 'hubs', name: null, title: null },
    { reference: 'hub', suggestion: null, name: 'knooppunt', title: null },
    { reference: 'hub', suggestion: null, name: null, title: 'Een hub' },
  ],
  'losse-verwijzing': [
    { name: '^1', repeated: true },
    { name: '^1', repeated: false },
  ],
  'onbekende-naam': [
    { list: 'partners', name: 'enexis', suggestion: null, known: [], times: 4 },
    { list: 'partners', name: 'enexis', suggestion: 'enexsi', known: [], times: 4 },
    { list: 'partners', name: 'enexis', suggestion: 'enexsi', known: [], times: null },
  ],
  'vervallen-agenda': [
    { name: 'Agenda', until: null },
    { name: 'Agenda', until: '2025' },
  ],
  'dubbelzinnige-waarde': [
    { source: '1,5', readAs: '1', suggestion: null },
    { source: '5,000', readAs: '5', suggestion: '5000' },
    { source: '0x10', readAs: '16', suggestion: null },
  ],
  'ongeldige-id': [
    { shown: 'Een Twee', expected: { kind: 'pattern', pattern: 'slug' }, near: 'een-twee', several: null },
    { shown: 'een twee', expected: { kind: 'pattern', pattern: 'reference' }, near: null, several: '[een, twee]' },
  ],
  'ontbrekend-veld': [{ fields: ['naam'] }, { fields: ['naam', 'soort'] }],
  'verkeerd-type': [
    type({ kind: 'text' }, ''),
    type({ kind: 'text', example: 'een' }),
    type({ kind: 'list' }),
    type({ kind: 'fields', fields: ['naam', 'soort'] }),
    type({ kind: 'fields', fields: ['a', 'b', 'c', 'd', 'e', 'f'] }),
    type({ kind: 'mapping' }),
    type({ kind: 'nonempty' }),
    type({ kind: 'options', options: ['een'] }),
    type({ kind: 'options', options: ['een', 'twee'] }),
    type(number({})),
    type(number({ integer: true })),
    type(number({ min: 0 })),
    type(number({ integer: true, min: 1, max: 5 })),
    type(number({ min: 0, max: 1e9 })),
  ],
  'enquete-cijfer': [
    { shown: '', min: 1, max: 5 },
    { shown: '9', min: 1, max: 5 },
  ],
  'enquete-kolom': [
    { column: 'Energie', suggestion: null, repeated: true },
    { column: 'Energei', suggestion: 'energie', repeated: false },
  ],
  'enquete-rij': [
    { cells: 1, columns: 4 },
    { cells: 5, columns: 4 },
  ],
  'enquete-zonder-periode': [
    { year: 2024, missing: 'period' },
    { year: 2024, missing: 'file' },
  ],
  'uitzondering-zonder-nut': [
    { ruleId: 'yaml-syntax', known: true, elsewhere: false, suggestion: null },
    { ruleId: 'dubbele-id', known: true, elsewhere: true, suggestion: null },
    { ruleId: 'dubbele-id', known: true, elsewhere: false, suggestion: null },
    { ruleId: 'dubele-id', known: false, elsewhere: false, suggestion: 'dubbele-id' },
  ],
  'uitzondering-zonder-reden': [
    { ruleId: '', facts: true },
    { ruleId: 'dubbele-id', facts: false },
  ],
}

it('is a whole sentence in each language', async () => {
  const lines = Object.entries(SAID).flatMap(([id, all]) => {
    const words = rules.find((rule) => rule.id === id)?.words as Record<'nl' | 'en', Said> | undefined
    const sentences = all.flatMap((args) => [words?.nl.message(args), words?.en.message(args)])
    return [id, ...sentences.map((sentence) => `  ${sentence}`), '']
  })
  const signs = (['[', ']', '{', '}'] as const).flatMap((sign) =>
    (['wrong-bracket', 'open-bracket'] as const).flatMap((code) => [
      slipIn('nl', code, sign),
      slipIn('en', code, sign),
    ]),
  )
  expect(lines.join('\n')).not.toMatch(/undefined|NaN|null|\[object/)
  await expect([...lines, 'haakjes', ...signs.map((sentence) => `  ${sentence}`), ''].join('\n')).toMatchFileSnapshot(
    'said.expected.txt',
  )
})
