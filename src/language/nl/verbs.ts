/** The Dutch words of changing one thing of the plans: setting, adding, dropping, answering, asking. */
import type { VerbsWords } from '../en/verbs.ts'

export const verbsNl: VerbsWords = {
  told: {
    added: (title, theme, what) => `Nieuw: ${title} (${theme === null ? what : `${what}, ${theme}`}).`,
    gone: (title, theme, what) => `Niet meer in het plan: ${title} (${theme === null ? what : `${what}, ${theme}`}).`,
    changed: (title, theme, what) =>
      `${title}${theme === null ? '' : ` (${theme})`}: ${what}${/[.!?]”?$/.test(what) ? '' : '.'}`,
  },
  noField: (name, meant, all) =>
    `Er is hier geen veld “${name}”.${meant === null ? '' : ` Bedoelde u “${meant}”?`} Er zijn: ${all}.`,
  fieldOfTheme: (name, theme) => `${name} is een gegeven van het thema: masterplan set ${theme} ${name} …`,
  partOfAssociation: (word, list) =>
    `${word} hoort bij de vereniging: masterplan set vereniging ${list === 'branches' ? 'branches.ID' : `${list}.ID.naam`} "…"`,
  partOfItem: (name) => `${name} komt bij iets dat er al is: masterplan set ONDERDEEL +${name} "…"`,
  together: (parts) => `Typ in één keer wat erbij hoort: ${parts}`,
  severalAtOnce: (typed) => `Meer velden tegelijk typt u met een = ertussen: ${typed}`,
  severalFields: (name, all) => `“${name}” past op meer velden: ${all}. Typ welk veld u bedoelt.`,
  noName: (name, field) => `“${name}” is niet bekend bij ${field}.`,
  addFirst: (command) => `Zet de naam er anders eerst bij: ${command}`,
  noId: (title) =>
    `“${title}” heeft nog geen id, en daardoor kan er niets bij worden gezet. masterplan fix geeft elk onderdeel er een.`,
  noValue: (name) => `Achter ${name} ontbreekt een waarde. Weghalen wat er staat, doet u met --clear.`,
  noList: (name) => `${name} is geen lijst, dus er kan niets bij of af; laat de + of - weg.`,
  notInList: (name, field, now) =>
    `“${name}” staat niet bij ${field}${now === '' ? ', want dat is leeg' : `; daar staan: ${now}`}.`,
  belowValue: (field, above, value) =>
    `${field} kan niet worden ingevuld, want ${above} heeft zelf een waarde: ${value}. Haal die eerst weg, met --clear.`,
  neverCleared: (name) =>
    `Wat bij ${name} staat, gaat niet in één keer weg. Eén regel haalt u weg met -${name} en zijn begin of datum; het laatste wat u schreef met masterplan undo.`,
  whichParagraph: (typed, all) =>
    all === '' ? 'Er staat nog geen tekst.' : `“${typed}” is niet het begin van één alinea; er staan: ${all}.`,
  whichLine: (typed, name, all) =>
    all === ''
      ? `Bij ${name} staat nog niets.`
      : `“${typed}” is niet het begin of de datum van één regel bij ${name}; er staan: ${all}.`,
  whichDone: (typed, all) =>
    all === ''
      ? 'Er is nog geen actie of mijlpaal klaar.'
      : `“${typed}” is niet het begin van één actie of mijlpaal die klaar is; er zijn: ${all}.`,
  noParts: 'De vereniging zelf heeft geen voortgang of besluiten; noem een kring, thema of onderdeel.',
  ofProjects: (name) => `Alleen een project heeft ${name}.`,
  askOfProject: (title) => `“${title}” is geen project, en alleen voor een project wordt een partner iets gevraagd.`,
  dayAsForum: (typed) =>
    `“${typed}” is een dag, en --by zegt hier wie besloot, zoals ALV of bestuur. De dag typt u achter --on.`,
  onlyWishes: (title) =>
    `“${title}” is geen wens, en alleen een wens krijgt een antwoord. Een project krijgt een andere fase: masterplan set, of masterplan drop.`,
  answerFollows: (status) =>
    `“${status}” wordt niet opgeschreven: het volgt uit de projecten. Zet de wens bij het project dat haar oppakt: masterplan set PROJECT +wensen WENS.`,
  dropChallenge: (title) =>
    `“${title}” is een uitdaging, en die vervalt niet: zij is er of zij is opgelost. Schrijf wat ervan kwam met masterplan set … +voortgang "…", en laat de projecten of wensen die er een antwoord op zijn vervallen. Was het een vergissing, dan haalt --mistake haar weg.`,
  dropped: (reason) => `Gaat niet door: ${reason}`,
  reasonMissing: 'Waarom? Zeg het met --reason "…"; de reden blijft bij het plan bewaard.',
  askReason: 'Waarom?',
  askForum: 'Wie besloot het, zoals de ALV of het bestuur?',
  askWhat: 'Achter de partner ontbreekt wat er wordt gevraagd.',
  askedAlready: (what) => `“${what}” is al gevraagd. Wat erop is gezegd, schrijft u op met --answer.`,
  whichAsk: (partner, all) =>
    all === ''
      ? `Aan ${partner} is nog niets gevraagd.`
      : `Het is niet duidelijk welke vraag aan ${partner} u bedoelt; er zijn: ${all}. Typ het begin ervan achter de partner.`,
  ahead: (day) =>
    `De dag ${day} moet nog komen; zet een besluit, antwoord of nieuws in het plan met de dag waarop het was.`,
  idleOption: {
    on: '--on is de dag van een +besluit of +voortgang, en dat staat hier niet bij.',
    by: '--by hoort bij een +besluit, +actie of +mijlpaal, en die staat hier niet bij. Van wie een ander bericht komt, schrijft u in de tekst ervan.',
    who: '--who hoort bij een +actie of +mijlpaal, en die staat hier niet bij.',
  },
  leastAmount:
    'Voor een laagste bedrag is er geen plaats: schrijf wat u nu verwacht, als één bedrag of als “10.000 tot 25.000”, en zet “minstens” in de tekst.',
  yearly:
    'Noem bij een bedrag per jaar de jaren, zoals “25.000 per jaar 2027 t/m 2030”. Gaat het zonder einde door, noem dan de jaren die nu te begroten zijn.',
  inKind: (partner, what) =>
    `Dekking is geld, of p.m. zolang het bedrag niet bekend is. Wat een partner met uren, grond of ruimte bijdraagt, vraagt u: masterplan ask PROJECT ${partner} "${what}".`,
  anId: 'kleine letters, cijfers en koppeltekens',
  idTaken: (id) => `De id ${id} is in dit thema al gebruikt; kies een andere, of laat --id weg.`,
  kinds: 'wens, uitdaging of project',
  noTheme: (asked) => `Er is geen thema “${asked}”. Noem kring en thema, zoals noord/energie.`,
  whichKind:
    'Wat komt erbij? Noem wens, uitdaging of project, zoals: masterplan add wens noord/energie "Samen een batterij"',
  whichTheme: 'Bij welk thema? Noem kring en thema vóór de titel, zoals noord/energie, of met --in.',
  twinsAdvice:
    'Lees ze naast elkaar, want het programma ziet alleen de woorden. Zijn ze hetzelfde, laat dan één project beide oppakken: masterplan set PROJECT +wensen WENS. Met `zelfde-wens: advies` onder `regels` zegt ook de controle het.',
  looksLike: (names) => `Het lijkt op: ${names}. Vergelijk, voordat er twee dezelfde zijn.`,
  twins: (n) => (n === 1 ? 'Eén paar wensen lijkt op elkaar:' : `${n} paren wensen lijken op elkaar:`),
  noTwins: 'Geen wensen van verschillende kringen lijken zo op elkaar dat het waarschijnlijk dezelfde zijn.',
  add: {
    kind: 'Wat komt erbij?',
    kring: 'Van welke kring is het?',
    theme: 'Bij welk thema hoort het?',
    title: {
      challenge: 'Wat is de uitdaging, in een paar woorden?',
      wish: 'Wat is de wens, in een paar woorden?',
      project: 'Hoe heet het project?',
    },
    text: 'Wat moet erover worden gezegd, in een of twee zinnen?',
    mayStayEmpty: 'mag leeg blijven',
    needed: 'Een titel kan niet leeg blijven.',
    serves: { challenge: 'Op welke uitdaging is het een antwoord?', wish: 'Welke wens pakt het op?' },
    none: 'Geen van deze',
    enough: 'Geen andere',
    phase: 'Hoe ver is het?',
    lead: 'Wie trekt het: welke rol of organisatie?',
    id: 'Onder welke id staat het bekend? Kort, in kleine letters; de id blijft als de titel verandert.',
  },
  badTitle: (title) =>
    `“${title}” kan geen titel zijn: een kop zou anders worden gelezen. Laat tekens als # < > { } weg.`,
  whichTask: (typed, all) =>
    all === ''
      ? 'Er staat geen actie of mijlpaal open.'
      : `“${typed}” is niet het begin van één open actie of mijlpaal; er zijn: ${all}.`,
}
