/** The Dutch words of a survey on paper, and of one of an earlier year. */
import type { PaperWords } from '../en/paper.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const paperNl: PaperWords = {
  action: 'wat er te doen is: een enquête inlezen, of een formulier op papier maken',
  file: 'bij import: rekenblad of CSV uit Microsoft Forms, Google Forms, LimeSurvey, Qualtrics, SurveyMonkey of Excel; bij form een kring, of niets voor alle kringen',
  options: {
    wave: 'lees het in als de enquête van een jaar, in enquete-JAAR.csv, naast de enquête van nu',
    from: 'de eerste dag waarop leden antwoorden',
    until: 'de laatste dag waarop leden antwoorden',
    output:
      'waarheen: een formulier (.pdf, .docx of .html) of een blad om op over te typen (.xlsx of .csv); anders een formulier en een blad',
  },
  waveAndEarlier:
    '--wave en --earlier gaan niet samen: het een zegt van welk jaar dit bestand is, het ander van welk jaar de enquête die er al is.',
  period: 'Noem met --from de eerste en met --until de laatste dag waarop leden antwoordden.',
  otherYear: (year, held) =>
    `Deze antwoorden zijn van ${held}, en niet van ${year}. Noem bij --wave het jaar waarin leden antwoordden.`,
  waveIsNow: (year, kringen) =>
    `De enquête van ${year} van ${kringen} is er al, als die van nu: enquete.csv. Laat --wave weg; dan kunt u haar vervangen, of bewaren onder een ander jaar.`,
  waveThere: (files) => `${files} zegt al iets anders. Zo vervangt u dat:`,
  noPeriod: (year) =>
    `Wanneer er is geantwoord, is niet te lezen. Zeg het met --from en --until, of vul in kring.md zelf \`enquetes: { ${year}: { van: …, tot: … } }\` in.`,
  notNow: (kringen, year) =>
    `Van ${kringen} is er geen enquete.csv, en daaruit komt de volgorde van nu, niet uit die van ${year}. Is dit de enquête van nu, lees haar dan in zonder --wave.`,
  badForm: (extension) =>
    `“${extension}” kan niet; een formulier is .pdf, .docx of .html, een blad om op over te typen .xlsx of .csv.`,
  noThemes: 'Er zijn nog geen thema’s in masterplan.yaml om een formulier van te maken.',
  form: {
    title: 'Wat vindt u belangrijk?',
    of: (kring) => `Ledenraadpleging van kring ${kring}`,
    ofAll: 'Ledenraadpleging van alle kringen',
    how: (min, max) =>
      `Zet bij elk thema een rondje om één cijfer: ${min} is niet belangrijk, ${max} is heel belangrijk. Weet u het niet, sla het thema dan over.`,
    noName: 'Zet geen naam op dit formulier.',
    kring: 'Ik hoor bij (zet een rondje om uw kring):',
    theme: 'Thema',
    until: (from, until) => `U kunt antwoorden van ${from} tot en met ${until}.`,
    handIn: 'Inleveren',
    at: ' bij:',
    before: ' vóór:',
    what: 'Wat er met uw antwoorden gebeurt',
    typed: 'Uw cijfers worden overgetypt zonder naam, en zo gesorteerd dat niet te zien is wie wanneer antwoordde.',
    order: 'Uit alle cijfers samen komt de volgorde van de thema’s in het masterplan.',
    least: (k) =>
      `Antwoorden in een kring minder dan ${een(k, 'lid', 'leden')}, dan wordt de uitslag van die kring niet getoond.`,
    criteria: (criteria) => `Projecten binnen een thema weegt de kring daarna op: ${criteria}.`,
    footer: 'Zonder naam',
  },
  sheet: {
    name: 'Antwoorden',
    kring: 'Kring',
    promptTitle: 'Eén rij per formulier',
    prompt: (min, max) => `Een cijfer van ${min} tot en met ${max}. Laat leeg wat niet is ingevuld.`,
    errorTitle: 'Dit kan niet',
    error: (min, max) => `Verwacht een heel cijfer van ${min} tot en met ${max}, of niets.`,
    kringError: 'Kies een kring uit de lijst.',
  },
  next: (file) => `Ingevuld? masterplan survey import ${file} leest het in.`,
}
