/** The Dutch words of `explain`. */
import type { ExplainWords } from '../en/explain.ts'

export const explainNl: ExplainWords = {
  rule: 'regel',
  severity: 'ernst',
  meaning: 'waar het om gaat',
  severities: { error: 'fout', warning: 'waarschuwing', advice: 'advies' },
  off: 'uit zolang u die niet aanzet',
  oneMore: 'Eén regel met zijn voorbeeld: masterplan explain REGEL. ✔: masterplan fix kan het herstellen.',
  fixable: '`masterplan fix` herstelt dit waar maar één oplossing mogelijk is.',
  noFile: (file) => `(geen bestand ${file})`,
  bad: 'Niet zo:',
  good: 'Maar zo:',
  otherSeverity: 'Een andere ernst (fout, waarschuwing, advies) of uit, in masterplan.yaml:',
  excuse: 'Klopt het hier een keer wel? Zeg dan waarom, boven de regel; in de tekst of tussen de gegevens:',
  reason: 'reden',
}
