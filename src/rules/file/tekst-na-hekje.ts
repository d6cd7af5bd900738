/** A sentence that is cut off by a hash sign. */
import { split } from '../../plan/fence.ts'
import type { PlanSet } from '../../plan/plan-set.ts'
import { type Report, rule, themeExample } from '../rule.ts'

/** A field with a sentence, up to a hash sign behind a single space. */
const CUT =
  /^[ \t]*(?:toelichting|reden|definitie|naam|vereniging):[ \t]+(?!["'|>#])(?:[^\s#]|[^\S\r\n]+(?![#\s])|(?<=\S)#)*(?<=\S) #(?!\s*masterplan-negeer)/gm

/** A field of which the whole value begins with a hash sign, as a label or number does; a comment has a space behind its sign. */
const WHOLE = /^[ \t]*(?:-[ \t]+)?[a-z][a-z\d-]*:[ \t]+#(?![\s#!]|masterplan-negeer)/gm

export default rule({
  id: 'tekst-na-hekje',
  severity: 'warning',
  perKring: true,
  words: {
    nl: {
      title: 'Tekst achter # valt weg',
      message: ({ lost }) => `Alles vanaf “${lost}” wordt niet gelezen, verwacht de hele zin tussen aanhalingstekens.`,
      why: 'In gegevens begint een spatie met # een opmerking; wat erachter staat, komt in geen rapport.',
      mend: 'Zet de hele zin tussen aanhalingstekens. Is het een opmerking, zet er dan twee spaties voor.',
    },
    en: {
      title: 'Text behind # is lost',
      message: ({ lost }) => `Everything from “${lost}” on is not read, expected the whole sentence between quotes.`,
      why: 'Among facts a space and # begin a comment; what stands behind it reaches no report.',
      mend: 'Put the whole sentence between quotes. If it is a comment, put two spaces in front of it.',
    },
  },
  example: themeExample(
    {
      front: 'projecten:\n  hub:\n    toelichting: Zie perceel #12 aan de noordkant.\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
    {
      front: 'projecten:\n  hub:\n    toelichting: "Zie perceel #12 aan de noordkant."\n',
      body: '\n## Projectvoorstellen\n\n### Hub {#hub}\n',
    },
  ),
  check(set: PlanSet, report: Report<{ lost: string }>) {
    for (const source of set.sources.values()) {
      const { file, text } = source
      const yaml = file.endsWith('.yaml')
        ? { start: 0, end: text.length }
        : file.endsWith('.md')
          ? split(source).value.yaml
          : null
      if (!yaml) continue
      const facts = text.slice(yaml.start, yaml.end)
      for (const match of [...facts.matchAll(CUT), ...facts.matchAll(WHOLE)]) {
        const start = yaml.start + match.index + match[0].length - 1
        const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 1)
        report({ file, at: { range: { start, end } } }, { lost: text.slice(start, Math.min(end, start + 30)) })
      }
    }
  },
})
