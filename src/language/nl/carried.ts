/** The Dutch words of what a spreadsheet file carries and is not used. */
import type { carriedEn } from '../en/carried.ts'

export const carriedNl: typeof carriedEn = {
  not: (file, list) => `Niet gebruikt van ${file ?? 'dit rekenblad'}: ${list}.`,
  what: {
    macros: 'macro’s (niet uitgevoerd)',
    links: 'koppelingen met andere bestanden (niet gevolgd)',
    hidden: 'verborgen bladen (niet gelezen)',
    unseen: 'dat er rijen zijn verborgen of weggefilterd (ook die zijn gelezen)',
    errors: 'cellen met een foutmelding zoals #N/B (als leeg gelezen; kijk na wat daar moest staan)',
    outcomes: 'formules (alleen wat er het laatst uit kwam, telt)',
    formulas: 'formules (niet gelezen)',
  },
}
