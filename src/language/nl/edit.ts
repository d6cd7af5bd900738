/** The Dutch words of changing the plans with a command. */
import type { EditWords } from '../en/edit.ts'

const een = (n: number, enkel: string, meer: string): string => `${n} ${n === 1 ? enkel : meer}`

export const editNl: EditWords = {
  same: 'Er is niets te wijzigen: het staat er al zo.',
  fresh: (files) => `${files.length === 1 ? 'Nieuw' : `${files.length} nieuwe bestanden`}: ${files.join(', ')}`,
  makes: (n) => (n === 1 ? 'Een bevinding die hierdoor ontstaat:' : `${n} bevindingen die hierdoor ontstaan:`),
  mends: (n) => `${een(n, 'bevinding is', 'bevindingen zijn')} hiermee opgelost.`,
  wouldBreak: (n) =>
    `Niet geschreven: hierdoor ${n === 1 ? 'ontstaat 1 fout' : `ontstaan ${n} fouten`}. Met --force wordt het toch geschreven.`,
  ask: 'Zal ik dit opschrijven?',
  yes: 'Ja',
  no: 'Nee, laat de bestanden zoals ze zijn',
  notWritten: 'Er is niets geschreven. Schrijven doet u door --write toe te voegen.',
  declined: 'Er is niets geschreven.',
  written: (files) => `Geschreven: ${files.join(', ')}`,
  byHand: (file) => `${file} is zo opgeschreven dat u dit beter zelf wijzigt; er is niets geschreven.`,
  options: {
    write: 'opschrijven zonder te vragen',
    dryRun: 'laten zien wat er zou veranderen, en niets schrijven',
    force: 'ook opschrijven als er een fout door ontstaat',
  },
}
