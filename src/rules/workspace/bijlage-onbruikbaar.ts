/** A file that a plan attaches and that can’t be brought along. */
import { nearest } from '../../diagnostics/suggest.ts'
import { didYouMean } from '../../language/did-you-mean.ts'
import { type AttachmentFault, attachmentAt, namedIn, placesOf } from '../../plan/attachment.ts'
import { namesIn, type PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule, themeExample } from '../rule.ts'

interface Args {
  path: string
  reason: AttachmentFault
  suggestion: string | null
}

const NL: Record<AttachmentFault, string> = {
  missing: 'bestaat niet',
  unreadable: 'is niet te lezen of ligt buiten de map met de plannen',
  'too-large': 'is te groot',
  'no-picture': 'is geen hele png of jpg van hoogstens 4096 bij 4096 beeldpunten',
  'unknown-kind': 'is geen bestand van een soort die mee kan, of niet van de soort die zijn naam zegt',
}

const EN: Record<AttachmentFault, string> = {
  missing: 'does not exist',
  unreadable: 'can’t be read or lies outside the folder with the plans',
  'too-large': 'is too large',
  'no-picture': 'is no whole png or jpg of at most 4096 by 4096 pixels',
  'unknown-kind': 'is no file of a kind that can be brought along, or not of the kind that its name says',
}

export default rule({
  id: 'bijlage-onbruikbaar',
  severity: 'warning',
  words: {
    nl: {
      title: 'Bijlage is niet te gebruiken',
      message: ({ path, reason, suggestion }) =>
        `“${path}” ${NL[reason]}, verwacht een png of jpg van hoogstens 2 MB, of een pdf, docx, xlsx, pptx, odt, ods, odp, txt of csv van hoogstens 10 MB.${didYouMean('nl', suggestion)}`,
      why: 'Wie het plan leest, kan deze bijlage niet openen.',
      mend: 'Zet het bestand in de map met de plannen en schrijf waar het staat vanaf die map of vanaf de map van de kring, of haal de regel weg.',
    },
    en: {
      title: 'Attachment can’t be used',
      message: ({ path, reason, suggestion }) =>
        `“${path}” ${EN[reason]}, expected a png or jpg of at most 2 MB, or a pdf, docx, xlsx, pptx, odt, ods, odp, txt or csv of at most 10 MB.${didYouMean('en', suggestion)}`,
      why: 'People who read the plan can’t open this attachment.',
      mend: 'Put the file in the folder with the plans and write where it is from that folder or from the kring’s folder, or take the line away.',
    },
  },
  example: themeExample({ front: 'bijlagen: [bijlagen/kaart-net.pdf]\n', body: '' }, { front: '', body: '' }),
  check({ plans, attachments, files }: PlanSet, report: Report<Args>) {
    // What can be brought along: files of plans and surveys can't.
    const others = files.filter((name) => !/(?:\.(?:md|ya?ml)|\/|\/enquete[^/]*\.csv)$/.test(name))
    const there = new Set(files)
    for (const { kring, path, file, at } of plans.kringen.flatMap(namedIn)) {
      const reason = attachmentAt(attachments, kring, path)
      // One that is there and was not looked at is unknown: nothing named it when the plans were read.
      const unseen = placesOf(kring, path).some((place) => there.has(place) && !attachments.has(place))
      if (typeof reason !== 'string' || (reason === 'missing' && unseen)) continue
      // Windows and macOS find a file by other capitals too, and a server doesn't.
      const suggestion = reason === 'missing' ? nearest(path, [...others, ...namesIn(others, kring)]) : null
      report({ file, at: { path: at, part: 'value' } }, { path, reason, suggestion })
    }
  },
})
