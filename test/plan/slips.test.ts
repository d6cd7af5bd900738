/** The sign that somebody slipped on in a theme file is what the message names, and no other; what is certain is mended. */
import { describe, expect, it } from 'vitest'
import { masterplan, mini, mistakes } from '../world.ts'

const FILE = 'noord/energie.md'
const GOOD = `---
thema: energie
nu: 1
wensen:
  zon: { steun: 3, branches: [zorg] }
projecten:
  hub:
    wensen: [zon]
    fase: idee
    toelichting: Wacht op het net.
    partners: [gemeente, fonds]
    kosten: 45000
    dekking: { gemeente: 20000, fonds: 25000 }
    planning: { start: 2027-01, eind: 2028-06 }
    scores: { belang: 5, inspanning: 3 }
---

# Energie

## Wensen

### Zon delen {#zon}

Samen.

## Projectvoorstellen

### Hub {#hub}

Een hub.
`
/** The mistake, the edit, the sign with what is said of it, and what `fix` makes of the line; null where a person must choose. */
const SLIPS: [string, string, string, string, string | null][] = [
  [
    'a comma left out between fields',
    '5, insp',
    '5 insp',
    'yaml-syntax at “ ”: komma',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  ['the name of a field that is gone', 'kosten: 45000', ': 45000', 'yaml-syntax at “:”: geen naam van een veld', null],
  [
    'a name that is gone between braces',
    'belang: 5, inspanning: 3',
    ': 5, inspanning: 3',
    'yaml-syntax at “:”: geen naam van een veld',
    null,
  ],
  [
    'another value behind a list',
    '[gemeente, fonds]',
    '[gemeente, fonds]: beide',
    'yaml-syntax at “:”: geen naam van een veld',
    null,
  ],
  [
    'another value behind a group of fields',
    '{ belang: 5, inspanning: 3 }',
    '{ belang: 5, inspanning: 3 }: samen',
    'yaml-syntax at “:”: geen naam van een veld',
    null,
  ],
  [
    'a semicolon between fields',
    '5, insp',
    '5; insp',
    'yaml-syntax at “;”: puntkomma',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  [
    'a dash between fields',
    '5, insp',
    '5 - insp',
    'yaml-syntax at “-”: streepje',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  [
    'a comma twice',
    'gemeente, fonds',
    'gemeente, , fonds',
    'yaml-syntax at “,”: te veel',
    'partners: [gemeente, fonds]',
  ],
  ['a comma in front', '[gemeente', '[, gemeente', 'yaml-syntax at “,”: te veel', 'partners: [ gemeente, fonds]'],
  [
    'a dash for a score',
    'belang: 5',
    'belang: -',
    'yaml-syntax at “-”: streepje',
    'scores: { belang: , inspanning: 3 }',
  ],
  ['a decimal comma among fields', 'belang: 5', 'belang: 4,5', 'dubbelzinnige-waarde at “4,5”: 4,5', null],
  ['thousands and cents among fields', '20000', '20.000,00', 'dubbelzinnige-waarde at “20.000,00”: 20.000,00', null],
  [
    'a field without a space',
    'belang: 5',
    'belang:5',
    'yaml-syntax at “:”: spatie',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  ['a hash before a name', '[zorg]', '[#zorg]', 'yaml-syntax at “#”: opmerking', 'zon: { steun: 3, branches: [zorg] }'],
  ['a bracket that is missing', 'fonds]', 'fonds', 'yaml-syntax at “[”: afgesloten', 'partners: [gemeente, fonds]'],
  [
    'a brace that is missing',
    'inspanning: 3 }',
    'inspanning: 3',
    'yaml-syntax at “{”: afgesloten',
    'scores: { belang: 5, inspanning: 3}',
  ],
  ['a bracket too many', 'fonds]', 'fonds]]', 'yaml-syntax at “]”: te veel', 'partners: [gemeente, fonds]'],
  ['a bracket of another kind', 'fonds]', 'fonds}', 'yaml-syntax at “}”: past niet bij', 'partners: [gemeente, fonds]'],
  [
    'brackets twice',
    '{ gemeente: 20000, fonds: 25000 }',
    '{{ gemeente: 20000, fonds: 25000 }}',
    'yaml-syntax at “{”: te veel',
    'dekking: { gemeente: 20000, fonds: 25000 }',
  ],
  ['a comma behind a list', 'fonds]', 'fonds],', 'yaml-syntax at “,”: Achter de waarde', 'partners: [gemeente, fonds]'],
  [
    'round brackets',
    '[gemeente, fonds]',
    '(gemeente, fonds)',
    'verkeerd-type at “(gemeente, fonds)”: [enexis, tennet]',
    'partners: [gemeente, fonds]',
  ],
  [
    'braces for a list',
    '[gemeente, fonds]',
    '{gemeente, fonds}',
    'verkeerd-type at “{gemeente, fonds}”: [enexis, tennet]',
    'partners: [gemeente, fonds]',
  ],
  [
    'no brackets',
    '[gemeente, fonds]',
    'gemeente, fonds',
    'verkeerd-type at “gemeente, fonds”: [enexis, tennet]',
    'partners: [gemeente, fonds]',
  ],
  ['a list with a dash', '[zon]', '- zon', 'yaml-syntax at “-”: streepje', 'wensen: [zon]'],
  [
    'a list with semicolons',
    'gemeente, fonds',
    'gemeente; fonds',
    'yaml-syntax at “;”: komma',
    'partners: [gemeente, fonds]',
  ],
  [
    'a list without commas',
    'gemeente, fonds',
    'gemeente fonds',
    'ongeldige-id at “gemeente fonds”: komma',
    'partners: [gemeente, fonds]',
  ],
  [
    'a text with a colon',
    'Wacht op',
    'Let op: wacht op',
    'yaml-syntax at “:”: dubbele punt',
    'toelichting: "Let op: wacht op het net."',
  ],
  [
    'a text that begins with a quote',
    'Wacht op',
    '"De regels" voor',
    'yaml-syntax at “"”: aanhalingstekens',
    'toelichting: \'"De regels" voor het net.\'',
  ],
  [
    'a text that begins with an apostrophe',
    'Wacht op',
    '’t Wachten is op'.replace('’', "'"),
    "yaml-syntax at “'”: apostrof",
    'toelichting: "\'t Wachten is op het net."',
  ],
  [
    'a text that begins with a bracket',
    'Wacht op',
    '[concept] wacht op',
    'yaml-syntax at “[”: aanhalingstekens',
    'toelichting: "[concept] wacht op het net."',
  ],
  [
    'a text that begins with a star',
    'Wacht op',
    '*Let* op',
    'yaml-syntax at “*”: aanhalingstekens',
    'toelichting: "*Let* op het net."',
  ],
  [
    'a text that begins with an at sign',
    'Wacht op',
    '@bestuur: wacht op',
    'yaml-syntax at “@”: aanhalingstekens',
    'toelichting: "@bestuur: wacht op het net."',
  ],
  [
    'a text that begins with a percent sign',
    'Wacht op',
    '%-regeling op',
    'yaml-syntax at “%”: aanhalingstekens',
    'toelichting: "%-regeling op het net."',
  ],
  [
    'a text that begins with a backtick',
    'Wacht op',
    '`wacht` op',
    'yaml-syntax at “`”: aanhalingstekens',
    'toelichting: "`wacht` op het net."',
  ],
  [
    'a text that begins with a greater-than sign',
    'Wacht op',
    '> 3 jaar op',
    'yaml-syntax at “>”: aanhalingstekens',
    'toelichting: "> 3 jaar op het net."',
  ],
  [
    'a path of Windows between quotes',
    'Wacht op het net.',
    '"Zie C:\\plannen."',
    'yaml-syntax at “\\”: enkele',
    "toelichting: 'Zie C:\\plannen.'",
  ],
  ['a quote that is never closed', 'Wacht op', '"Wacht op', 'yaml-syntax at “"”: afgesloten', null],
  ['a field without a colon', 'fase: idee', 'fase idee', 'yaml-syntax at “ ”: dubbele punt', 'fase: idee'],
  ['a field with an equals sign', 'fase: idee', 'fase = idee', 'yaml-syntax at “=”: dubbele punt', 'fase: idee'],
  ['a field with a wide colon', 'fase: idee', 'fase：idee', 'yaml-syntax at “：”: brede :, U+FF1A', 'fase: idee'],
  ['a field without a space behind its colon', 'fase: idee', 'fase:idee', 'yaml-syntax at “:”: spatie', 'fase: idee'],
  ['two fields on a line', 'fase: idee\n    ', 'fase: idee ', 'yaml-syntax at “ ”: één veld per regel', null],
  [
    'an amount as on a price tag',
    'gemeente: 20000',
    'gemeente: 20.000,-',
    'yaml-syntax at “,-”: bedrag',
    'dekking: { gemeente: 20000, fonds: 25000 }',
  ],
  [
    'an amount as on a price tag, with two dashes',
    'fonds: 25000',
    'fonds: 25.000,--',
    'dubbelzinnige-waarde at “25.000,--”: 25.000,--',
    null,
  ],
  [
    'fields in a row without braces',
    '{ belang: 5, inspanning: 3 }',
    'belang: 5, inspanning: 3',
    'yaml-syntax at “belang: 5, inspanning: 3”: { } eromheen',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  [
    'a dash without a space',
    'partners: [gemeente, fonds]',
    'partners:\n      - gemeente\n      -fonds',
    'yaml-syntax at “-”: spatie',
    'partners:',
  ],
  [
    'a score with an equals sign',
    'belang: 5',
    'belang = 5',
    'ongeldige-id at “belang = 5”: “belang: 5”',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  [
    'a score without a colon',
    'belang: 5',
    'belang 5',
    'ongeldige-id at “belang 5”: “belang: 5”',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  ['a group of fields without a colon', 'projecten:', 'projecten', 'yaml-syntax at “”: dubbele punt', 'projecten:'],
  [
    'fields between round brackets',
    '{ belang: 5, inspanning: 3 }',
    '(belang: 5, inspanning: 3)',
    'yaml-syntax at “(”: { } eromheen',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  [
    'one field between round brackets',
    '{ start: 2027-01, eind: 2028-06 }',
    '( start: 2027-01 )',
    'yaml-syntax at “(”: { } eromheen',
    'planning: { start: 2027-01 }',
  ],
  [
    'names with a hash in a list',
    '[gemeente, fonds]',
    '[#gemeente, #fonds]',
    'yaml-syntax at “#”: zonder #',
    'partners: [gemeente, fonds]',
  ],
  [
    'a name with a hash behind another',
    '[gemeente, fonds]',
    '[gemeente, #fonds]',
    'yaml-syntax at “#”: zonder #',
    'partners: [gemeente, fonds]',
  ],
  [
    'a slash between fields',
    '5, insp',
    '5 / insp',
    'yaml-syntax at “/”: komma',
    'scores: { belang: 5, inspanning: 3 }',
  ],
  ['a field in bold', '    fase: idee', '    **fase:** idee', 'yaml-syntax at “**”: zonder teken', 'fase: idee'],
  [
    'a comment as in code',
    '    fase: idee',
    '    // nakijken\n    fase: idee',
    'yaml-syntax at “//”: verwacht #',
    '# nakijken',
  ],
  [
    'a comment as in HTML',
    '    fase: idee',
    '    <!-- nakijken -->\n    fase: idee',
    'yaml-syntax at “<!--”: verwacht #',
    '# nakijken',
  ],
  ['a question mark as a value', 'kosten: 45000', 'kosten: ?', 'yaml-syntax at “?”: vraagteken', null],
  ['an amount above a bound', 'kosten: 45000', 'kosten: > 45000', 'yaml-syntax at “>”: een getal zonder teken', null],
  [
    'a text with an ampersand in front',
    'Wacht op het net.',
    '& Co wacht',
    'yaml-alias at “&”: “&”',
    'toelichting: "& Co wacht"',
  ],
  [
    'an ampersand that is the whole value',
    'Wacht op het net.',
    '&net',
    'yaml-alias at “&net”: “&net”',
    'toelichting: "&net"',
  ],
  ['a word in stars', 'Wacht op het net.', '*net*', 'yaml-alias at “*net*”: “*net*”', 'toelichting: "*net*"'],
  [
    'a word behind an exclamation mark',
    'Wacht op het net.',
    '!Vol',
    'yaml-alias at “!Vol”: “!Vol”',
    'toelichting: "!Vol"',
  ],
  [
    'a Dutch place in the genitive',
    'Wacht op het net.',
    "'s-Gravenhage wacht",
    "yaml-syntax at “'”: apostrof",
    'toelichting: "\'s-Gravenhage wacht"',
  ],
  ['a tab in front', '    fase', '\tfase', 'yaml-syntax at “\t”: tab', 'fase: idee'],
]

describe('a slip in facts', () => {
  it.each(SLIPS)('%s', async (_, from, to, expected, mended) => {
    const text = GOOD.replace(from, () => to)
    expect(text).not.toBe(GOOD)
    const files = mini({ [FILE]: text })
    const found = await mistakes(files)
    const [sign = '', words = ''] = /^(\S+ at “.*”): (.*)$/s.exec(expected)?.slice(1) ?? []
    expect(found.map(({ ruleId, start, end }) => `${ruleId} at “${text.slice(start.offset, end.offset)}”`)).toEqual([
      sign,
    ])
    expect(found[0]?.reason).toContain(words)
    const { written } = await masterplan(['fix'], files)
    const line = (written[`/work/plans/${FILE}`] ?? text).split('\n')[
      GOOD.slice(0, GOOD.indexOf(from)).split('\n').length - 1
    ]
    if (mended === null) expect(written).toEqual({})
    else expect(line?.trim()).toBe(mended)
  })

  it('is told beside every other one of the file', async () => {
    const text = GOOD.replace('5, insp', '5; insp').replace('Wacht op', '@Wacht op').replace('fonds]', 'fonds')
    expect((await mistakes(mini({ [FILE]: text }))).map((f) => f.start.line)).toEqual([10, 11, 15])
    const { written } = await masterplan(['fix'], mini({ [FILE]: text }))
    expect(await mistakes(mini({ [FILE]: String(written[`/work/plans/${FILE}`]) }))).toEqual([])
  })
})

/** The mistake, the edit, and what of the message makes the character visible; then what `fix` makes of the line, null for nothing. */
const UNSEEN: [string, string, string, string, string | null][] = [
  [
    'a no-break space in a name',
    '[gemeente',
    '[gemeente\u00a0assen',
    'ongeldige-id: “gemeente⟨vaste spatie, U+00A0⟩assen”',
    null,
  ],
  [
    'a zero-width space in a name',
    '[gemeente',
    '[ge\u200bmeente',
    'ongeldige-id: “ge⟨spatie zonder breedte, U+200B⟩meente”',
    'partners: [gemeente, fonds]',
  ],
  [
    'a soft hyphen in a name',
    '[gemeente',
    '[ge\u00admeente',
    'ongeldige-id: “ge⟨zacht afbreekstreepje, U+00AD⟩meente”',
    'partners: [gemeente, fonds]',
  ],
  [
    'a byte order mark in a name',
    '[gemeente',
    '[\ufeffgemeente',
    'ongeldige-id: “⟨teken zonder breedte, U+FEFF⟩gemeente”',
    'partners: [gemeente, fonds]',
  ],
  [
    'a mark of direction in a name',
    '[gemeente',
    '[gemeente\u200f',
    'ongeldige-id: “gemeente⟨teken voor de schrijfrichting, U+200F⟩”',
    'partners: [gemeente, fonds]',
  ],
  [
    'a Cyrillic letter in a name',
    '[gemeente',
    '[gеmeente',
    'ongeldige-id: “g⟨Cyrillische e, U+0435⟩meente”',
    'partners: [gemeente, fonds]',
  ],
  [
    'a Greek letter in a name',
    '[gemeente, fonds',
    '[gemeente, fοnds',
    'ongeldige-id: “f⟨Griekse o, U+03BF⟩nds”',
    'partners: [gemeente, fonds]',
  ],
  [
    'a dash in a date',
    '2027-01,',
    '2027–01,',
    'onmogelijke-datum: “2027⟨gedachtestreepje, U+2013⟩01”',
    'planning: { start: 2027-01, eind: 2028-06 }',
  ],
  ['digits of full width', '45000', '４５０００', 'verkeerd-type: “⟨brede 4, U+FF14⟩', null],
  [
    'a no-break space in a phase',
    'fase: idee',
    'fase: \u00a0idee',
    'ongeldige-waarde: “⟨vaste spatie, U+00A0⟩idee”',
    'fase: idee',
  ],
  [
    'a no-break space in the name of a field',
    '    fase: idee',
    '    \u00a0fase: idee',
    'onbekend-veld: Het veld “⟨vaste spatie, U+00A0⟩fase”',
    'fase: idee',
  ],
  [
    'a Cyrillic letter in the name of a field',
    'fase: idee',
    'fаse: idee',
    'onbekend-veld: Het veld “f⟨Cyrillische a, U+0430⟩se”',
    'fase: idee',
  ],
  [
    'a zero-width space in a sentence',
    'Wacht op',
    'Wacht\u200b op',
    'onzichtbaar-teken: Hier staat een teken dat niemand ziet (spatie zonder breedte, U+200B)',
    'toelichting: Wacht op het net.',
  ],
  [
    'a mark of direction in prose',
    'Een hub.',
    'Een \u202ehub.',
    'onzichtbaar-teken: Hier staat een teken dat niemand ziet (teken voor de schrijfrichting, U+202E)',
    'Een hub.',
  ],
  [
    'a line separator in prose',
    'Een hub.',
    'Een\u2028hub.',
    'onzichtbaar-teken: Hier staat een teken dat niemand ziet (regelscheiding, U+2028)',
    'Een hub.',
  ],
  [
    'a letter that was lost',
    'Een hub.',
    'E\ufffdn hub.',
    'onzichtbaar-teken: Hier ging een teken verloren (vervangingsteken, U+FFFD)',
    null,
  ],
  ['a letter in a wrong encoding', 'Een hub.', 'EÃ©n hub.', 'onzichtbaar-teken: “Ã©” is “é”', 'Eén hub.'],
  ['a quote in a wrong encoding', 'Een hub.', 'Aaâ€™s hub.', 'onzichtbaar-teken: “â€™” is “’”', 'Aa’s hub.'],
]

const BODY = `---
thema: energie
---

# Energie

## Wensen

### Zon {#zon}

Zie [de pagina](kring.md).

#### Vraag achter de vraag

- Waarom? Daarom.

## Projectvoorstellen

### Hub {#hub}

Een hub.

#### Besluiten

- 2026-01-01: Ja.
`
/** A character in the body that something isn't read for: one finding of what it spoils, and `fix` makes the body good. */
const SPOILT: [string, string, string, string][] = [
  ['the name of a section', 'Wensen', 'Wen\u200bsen', 'onbekend-onderdeel'],
  ['the space of a heading', '## Wensen', '##\u00a0Wensen', 'bijna-kop'],
  ['the hashes and the name of a heading', '## Wensen', '##\u200bWen\u2060sen', 'bijna-kop'],
  ['the name of a part', 'Besluiten', 'Be\u00adsluiten', 'onbekend-onderdeel'],
  ['an id', '{#zon}', '{#z\u200bon}', 'ongeldige-kop-id'],
  ['an id of another alphabet', '{#zon}', '{#z\u043en}', 'ongeldige-kop-id'],
  ['what stands behind an id', '{#zon}', '{#zon}\u200b', 'onzichtbaar-teken'],
  ['the address of a link', 'kring.md', 'kri\u200bng.md', 'gebroken-link'],
  ['a date', '2026-01', '2026-\u200b01', 'regel-zonder-datum'],
  ['the hyphens of a date', '2026-01-01', '2026\u201101\u201101', 'regel-zonder-datum'],
  ['the space behind a bullet', '- 2026', '-\u00a02026', 'regel-zonder-datum'],
  ['what stands before a bullet', '- 2026', '\u200b- 2026', 'regel-zonder-datum'],
]

describe('a character that spoils', () => {
  it.each(SPOILT)('%s is told once, and goes', async (_, from, to, ruleId) => {
    const text = BODY.replace(from, () => to)
    expect(text).not.toBe(BODY)
    expect((await mistakes(mini({ [FILE]: text }))).map((f) => f.ruleId)).toEqual([ruleId])
    const { written } = await masterplan(['fix'], mini({ [FILE]: text }))
    expect(written[`/work/plans/${FILE}`]).toBe(BODY)
  })
})

describe('a character that nobody sees', () => {
  it.each(UNSEEN)('%s', async (_, from, to, words, mended) => {
    const text = GOOD.replace(from, () => to)
    expect(text).not.toBe(GOOD)
    const found = await mistakes(mini({ [FILE]: text }))
    expect(found.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([expect.stringContaining(words)])
    const { written } = await masterplan(['fix'], mini({ [FILE]: text }))
    const line = written[`/work/plans/${FILE}`]?.split('\n')[GOOD.slice(0, GOOD.indexOf(from)).split('\n').length - 1]
    expect(line?.trim() ?? null).toBe(mended)
  })

  it('is left where it belongs', async () => {
    const text = GOOD.replace('Een hub.', 'Voor € 5\u00a0000, met Ãrger, een café en 👩‍👧.').replace(
      'Wacht op',
      'Wacht\u00a0op',
    )
    expect(await mistakes(mini({ [FILE]: text }))).toEqual([])
  })
})
