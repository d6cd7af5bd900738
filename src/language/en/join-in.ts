/** The English words of how members can take part, and whom to write to. */

export const joinInEn = {
  title: 'Join in',
  /** The address comes where it stands, as a link. */
  write: (who: string | null, address: string | null) =>
    address === null ? `Let ${who ?? 'the board'} know.` : `Write${who === null ? '' : ` to ${who}`}: ${address}.`,
  come: (date: string) => `Or come on ${date}.`,
  contact: (who: string | null, address: string | null) =>
    `Questions? ${[who === null ? null : `Contact ${who}`, address].filter((part) => part !== null).join(': ')}`,
}

export type JoinInWords = typeof joinInEn
