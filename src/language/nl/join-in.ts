/** The Dutch words of how members can take part, and whom to write to. */
import type { JoinInWords } from '../en/join-in.ts'

export const joinInNl: JoinInWords = {
  title: 'Doe mee',
  write: (who, address) =>
    address === null
      ? `Laat het weten aan ${who ?? 'het bestuur'}.`
      : `Laat het weten${who === null ? '' : ` aan ${who}`}: ${address}.`,
  come: (date) => `Of kom op ${date}.`,
  contact: (who, address) => `Vragen? ${[who, address].filter((part) => part !== null).join(': ')}`,
}
