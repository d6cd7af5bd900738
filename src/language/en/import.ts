/** The English words of documents that come in: plans of others, reports that come back, minutes. */

const one = (n: number, single: string, many: string): string => `${n} ${n === 1 ? single : many}`

const said = (text: string | null): string => (text === null ? 'nothing' : `“${text}”`)

export const importEn = {
  file: 'the document: a .docx, or a .pdf with structure',
  options: {
    kring: 'of which kring the plan is, where the document doesn’t say so',
    map: 'read a heading as a theme, or as a kind: "Green streets"=ecologie, Approach=projects; may be repeated',
  },
  heading: 'HEADING=THEME',
  unreadable: {
    missing: (file: string): string => `${file} can’t be read: there is no such file, or it is a folder.`,
    'too-large': (file: string): string =>
      `${file} is larger than 64 MB; no plan is that large. Take the pictures out, or split it.`,
    old: (file: string): string =>
      `${file} is an old .doc file, or is protected by a password. Open it in Word and save it as .docx without a password.`,
    'not-a-document': (file: string): string => `${file} is no Word file (.docx) and no PDF; nothing else can be read.`,
    'broken-zip': (file: string): string =>
      `${file} is damaged: it can’t be unpacked. Ask for it again, or save it once more in Word.`,
    protected: (file: string): string => `${file} is protected by a password. Save it without one.`,
    bomb: (file: string): string =>
      `${file} would become far larger than any document when unpacked; it was not unpacked.`,
    'no-text': (file: string): string =>
      `${file} is no Word document: there is no text in it (word/document.xml is missing).`,
    doctype: (file: string): string => `${file} has a DOCTYPE. No word processor writes one, so it was not read.`,
    deep: (file: string): string =>
      `${file} can’t be read: tables or boxes stand too deep inside each other in it. Put the text into a new document in Word.`,
    'broken-xml': (file: string): string =>
      `${file} is damaged: the text in it can’t be read. Save it once more in Word.`,
    'broken-pdf': (file: string): string => `${file} is no PDF that can be read: it is damaged. Ask for it again.`,
    'cut-pdf': (file: string): string =>
      `${file} is damaged: its end is missing, so part of the plan would be too. Ask for it again.`,
    'many-pages': (file: string): string =>
      `${file} has more than 1,000 pages, and no plan is as long as that. Save the pages of the plan as a PDF of their own.`,
    untagged: (file: string): string =>
      `${file} has no structure: it doesn’t say what is a heading and what is text. Ask for the Word file, or save it from Word as a PDF with “Document structure tags”.`,
  },
  spreadsheet: (file: string): string =>
    `${file} is a spreadsheet. Read in a sheet of a lead with masterplan sheet import, a survey with masterplan survey import, and wishes of members with masterplan wishes import.`,
  cover: 'report',
  field: {
    title: 'title',
    state: 'phase and signal',
    explanation: 'explanation',
    question: 'the question behind the question',
    answer: 'answer',
    text: 'text',
    why: 'why',
    journal: 'progress',
    decisions: 'decisions',
    milestones: 'milestones',
    actions: 'actions',
    result: 'result',
    comment: 'comment',
    struck: 'struck out',
  },
  why: {
    remark: 'This stands by itself in the minutes; put it where it belongs.',
    nothingNamed: 'It doesn’t say what this is about; fill in an item at “Is about”, or put it in the plan yourself.',
    title: (now: string): string => `A title can’t be written so; it became “${now}”.`,
    person: 'This looks like the name of a person; a plan names a role or an organisation.',
    planning: (text: string): string => `“${text}” is no day, month, quarter or year that can only mean one thing.`,
    loose:
      'A plan has no place for this beside a number. Where it isn’t known exactly, give a lowest and a highest, as in “4000 – 6000”, or say so in the text.',
    funding:
      'Who contributes what can’t be read from this for certain; set it with masterplan set … dekking.PARTNER AMOUNT.',
    computed: 'The program makes this itself from the plans; change what is below it.',
    settings: 'This is in masterplan.yaml, for all kringen; change it there.',
    undated: 'The line doesn’t begin with a day, such as “18 June 2026: …”.',
    sameTitle:
      'There is one with this title in this theme already; add to that one if more is said here, or give this one another title.' as string,
    doneAlready: 'What is done already is not added as a new action or milestone; write it with the progress.',
    phase:
      'This is no phase that a plan knows: idee, verkenning, voorbereiding, uitvoering, afgerond, on-hold or vervallen.',
    signal: 'This is no signal that a plan knows: groen, oranje, rood or grijs.',
    factGone: 'This is no longer in the document; it stays in the plan. Take it away with masterplan set … --clear.',
    lineGone: 'This line is no longer in the document; in the plan it stays.',
    lineChanged: 'The day, the name or the tick of this line was changed; change it in the plan yourself.',
    answer: 'An answer to members is changed with masterplan answer.',
    place: 'Where this should stand is not certain.',
    itemGone: 'This item is no longer in the plans.',
    partGone: 'This item is no longer in the document; it stays in the plan. Drop it with masterplan drop.',
    stale: (was: string | null, now: string | null, there: string | null | undefined): string =>
      `It said ${said(was)}, the document says ${said(now)}, and the plan by now says ${there === undefined ? 'something else' : said(there)}.`,
    staleGone: (was: string | null, now: string | null): string =>
      `It said ${said(was)}, the document says ${said(now)}, and this is no longer in the plan.`,
    struck: 'This is struck out, and so it was not read; where that is right, there is nothing to do.',
    noDecision:
      'This doesn’t say what was decided. Nothing was written, and what waits for a decision still waits.' as string,
    postponed:
      'This reads as a postponement. It stands among the decisions now, and the item still waits for its own; set another day with masterplan set … besluit-voor.',
    comment: (about: string): string => `Comment on “${about}”.`,
  },
  returned: {
    read: (what: string, date: string, items: number): string =>
      `A report of ours: ${what}, as of ${date}; ${one(items, 'item', 'items')} read.`,
    exact: 'Compared with the report as it went out.',
    inexact:
      'The plans that this report was made of are not here any more; it was compared with the plans as they are now. What changed in the plan since looks like a change of the document therefore: look well.',
    version: (then: string, now: string): string =>
      `The report was made by masterplan ${then}, and this is ${now}; differences in fixed text can come from that.`,
    gone: 'There is no kring here that this report is of.',
    changes: (n: number): string => (n === 0 ? 'Nothing changed.' : `${one(n, 'change', 'changes')}:`),
    changed: (where: string, field: string, was: string | null, now: string | null): string =>
      was === null
        ? `${where} › ${field}: new: “${now}”`
        : now === null
          ? `${where} › ${field}: gone: “${was}”`
          : `${where} › ${field}: “${was}” becomes “${now}”`,
    tracked: (inserted: number, deleted: number): string =>
      `Changes tracked in Word: ${one(inserted, 'insertion', 'insertions')}, ${one(deleted, 'deletion', 'deletions')}. They were read as if accepted.`,
  },
  minutes: {
    read: 'The filled-in minutes of a meeting.',
    taken: (n: number): string => (n === 0 ? 'Nothing is filled in that goes into the plans.' : `Taken over (${n}):`),
    known: (n: number): string => `There already: ${one(n, 'line', 'lines')}.`,
    only: (heading: string): string =>
      `Only what stands under “${heading}” was read; what was written elsewhere in the pack was not.`,
    left: (lines: string): string => `Not taken over, as a plan has no place for it: ${lines}.`,
  },
  plan: {
    read: (file: string, kring: string): string => `${file}, read as a plan of ${kring}.`,
    whichKring: (all: string): string => `Of which kring is this plan? Name it with --kring: ${all}.`,
    ask: 'Of which kring is this plan?',
    noTheme: (name: string, all: string): string =>
      `--map names “${name}”, which is no theme, expected one of: ${all}, challenges, wishes, projects.`,
    badMap: (said: string): string =>
      `--map ${said} doesn’t say what stands below which heading, expected HEADING=THEME, such as "Green streets=ecologie", or HEADING=projects.`,
    recognised: 'Recognised:',
    how: { name: 'its name', alias: 'alias in masterplan.yaml', words: 'the words of its name', map: 'by --map' },
    theme: (heading: string, theme: string, how: string): string => `“${heading}” is ${theme} (${how})`,
    nothing:
      'No theme was recognised in it. Say with --map which heading is which theme, or add names to aliassen in masterplan.yaml.',
    headings: (list: string): string => `Its headings are: ${list}.`,
    counts: { theme: 'Theme', challenge: 'challenges', wish: 'wishes', project: 'projects' },
    known: (titles: string): string => `In the plan already, and left as it is: ${titles}.`,
    left: (list: string): string => `Chapters, tables and text that were left out: ${list}.`,
    more: (n: number): string => `${n} more`,
    intro: (theme: string): string => `the introduction of ${theme}, which has one already`,
    unplaced: 'This stays text, since the document doesn’t say that it is challenges, wishes or projects:',
    unplacedHeading: (heading: string, where: string): string => `below “${heading}”: ${where}`,
    unplacedList: (n: number, first: string): string => `a list of ${n}, ${n === 1 ? '' : 'beginning with '}“${first}”`,
    inIntro: (theme: string): string => `in the introduction of ${theme}`,
    inItems: (items: string, theme: string): string => `in the text of ${items} (${theme})`,
    notTaken: (theme: string): string => `not taken over, since ${theme} has an introduction already`,
    sayKind:
      'Is it, after all? Say so with --map "HEADING=projects" (or =wishes, =challenges), or put such a heading above a list.',
    unusedMap: (headings: string): string => `Named by --map, and not in the document: ${headings}.`,
    outside: 'text outside of the themes',
    twins: 'Looks like what is there already:',
  },
  decide: (n: number): string => `To decide (${n}):`,
  decision: ({ where, field, said, why }: { where: string; field: string; said: string; why: string }): string =>
    `${[where, field].filter((part) => part !== '').join(' › ')}: “${said}”. ${why}`,
  leftOut: (list: string): string => `Left out: ${list}.`,
  met: {
    pictures: (n: number): string => one(n, 'picture', 'pictures'),
    footnotes: (n: number): string => one(n, 'footnote', 'footnotes'),
    symbols: (n: number): string => `${one(n, 'character', 'characters')} of a font with pictures`,
    embedded: (n: number): string => `${one(n, 'other document', 'other documents')} inserted in it`,
    hidden: (n: number): string => `hidden text in ${one(n, 'paragraph', 'paragraphs')}`,
    macros: 'macros (not run)',
    external: (n: number): string => `${one(n, 'reference', 'references')} to a file elsewhere (not followed)`,
  },
  tagged: (pages: number, of: number): string =>
    `Read from the structure of ${pages === of ? one(of, 'page', 'pages') : `${pages} of ${one(of, 'page', 'pages')}`} of the PDF.`,
  boxes: (n: number): string => `${one(n, 'text box was', 'text boxes were')} read as plain text.`,
}

export type ImportWords = typeof importEn
