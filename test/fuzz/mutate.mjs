// Changes a text at random, by lines, words and signs, as people, editors and mergers do; and a generator of random numbers that can be repeated.

/** Signs and words that mean something to one of the readers. */
const WORDS = [
  ...[
    '---\n',
    '\n\n',
    '\n',
    ' ',
    '\t',
    ': ',
    ':\n',
    '- ',
    '-',
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    '# ',
    '## ',
    '### ',
    '#### ',
    '{#a}',
    '{#',
    '"',
    "'",
  ],
  ...[
    '&a',
    '*a',
    '!!js/function ',
    '|',
    '>-',
    '<<',
    '? ',
    '%YAML 1.1',
    '__proto__',
    'constructor',
    'null',
    '~',
    'true',
    'nee',
    '0x1F',
    '1e9',
    '-0',
    '.5',
    '1_000',
  ],
  ...[
    '2026-02-30',
    '2027-K3',
    '2027-H1',
    '6 okt 2027',
    '10-12-2026',
    '€ 1.234,50',
    '50%',
    'p.m.',
    'onbekend',
    'nvt',
    'doorlopend',
  ],
  ...[
    'Wensen',
    'Uitdagingen',
    'Projecten',
    'Besluiten',
    'Voortgang',
    'Mijlpalen',
    'Challenges',
    'wensen:',
    'projecten:',
    'fase: Idee',
    'dekking:',
    'planning:',
  ],
  ...[
    '<!--',
    '-->',
    '<script>',
    '```',
    '~~~',
    '> ',
    '| a | b |\n',
    '|---|',
    '[x](',
    '![](',
    '](y)',
    '[^1]',
    '[^1]: ',
    '&amp;',
    '\\',
    '\\u0000',
    '::error::',
    '=1+1',
    '@a',
    '+1',
  ],
  ...[
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\u0000',
    '\u001b[31m',
    '\r',
    '\r\n',
    '🌞',
    'é',
    'e\u0301',
    '地図',
    'ß',
    'İ',
  ],
  ...[
    '<c r="A1" t="s"><v>0</v></c>',
    '<row r="1">',
    '</row>',
    '<is><t>',
    '<!DOCTYPE a>',
    '&x;',
    '<f>1</f>',
    '--json',
    '--root',
    '-o',
    '-',
    '--help',
    'validate',
    'rank',
    '\f',
  ],
]

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below)
  }
}

/** The text with one to six changes; `other` is a text to take parts of. */
export function mutate(text, other, random) {
  let now = text
  for (let i = 1 + random(6); i > 0; i--) now = CHANGES[random(CHANGES.length)](now, other, random)
  return now
}

const word = (random) => WORDS[random(WORDS.length)]

function splice(text, random, cut, insert) {
  const at = random(text.length + 1)
  return text.slice(0, at) + insert + text.slice(at + cut)
}

/** Does something to the lines of a text. */
const byLine = (change) => (text, other, random) => {
  const lines = text.split('\n')
  change(lines, other.split('\n'), random)
  return lines.join('\n')
}

const CHANGES = [
  (text, _, random) => splice(text, random, 0, word(random)),
  (text, _, random) => splice(text, random, 0, word(random)),
  (text, _, random) => splice(text, random, random(8), word(random)),
  (text, _, random) => splice(text, random, 1 + random(40), ''),
  (text, _, random) => splice(text, random, 0, String.fromCharCode(random(0x180))),
  (text, _, random) => splice(text, random, 0, word(random).repeat(1 + random(60))),
  (text, other, random) => {
    const at = random(other.length + 1)
    return splice(text, random, 0, other.slice(at, at + 1 + random(200)))
  },
  (text, _, random) => text.slice(0, random(text.length + 1)),
  byLine((lines, _, random) => lines.splice(random(lines.length), 1)),
  byLine((lines, _, random) => lines.splice(random(lines.length), 0, lines[random(lines.length)] ?? '')),
  byLine((lines, other, random) => lines.splice(random(lines.length), random(3), other[random(other.length)] ?? '')),
  byLine((lines, _, random) => {
    const [moved = ''] = lines.splice(random(lines.length), 1)
    lines.splice(random(lines.length + 1), 0, moved)
  }),
  byLine((lines, _, random) => {
    const at = random(lines.length)
    lines[at] = ' '.repeat(random(5)) + (lines[at] ?? '').trimStart()
  }),
]
