/** The Dutch words of how members can take part, and whom to write to. */
import type { JoinInWords } from '../en/join-in.ts'

export const joinInNl: JoinInWords = {
  title: 'Doe mee',
  write: (who, address) =>
    address === null
      ? `Meld u bij ${who ?? 'het bestuur'}.`
      : `${who === null ? 'Meld u aan' : `Meld u bij ${who}`}: ${address}.`,
  come: (date) => `Of kom op ${date}.`,
  contact: (who, address) =>
    `Vragen? ${[who === null ? null : `Neem contact op met ${who}`, address].filter((part) => part !== null).join(': ')}`,
}
