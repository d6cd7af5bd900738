/** Amounts as people write them, behind or in front of who pays them. */
import { meantBy } from '../../plan/fields/meant.ts'

/** An amount in euro: `€ 45.000,-`, `12k`, `1,2 mln`; null where a text is none, or says more than one. */
function amountIn(text: string): number | null {
  const said = text.replace(/\u00a0/g, ' ').trim()
  if (said.includes('%')) return null
  const meant = meantBy(said, { kind: 'number', integer: false, min: 0 })
  const plain = /^\d+(?:[.,]\d{1,2})?$/.test(said) ? said.replace(',', '.') : null
  return meant !== null ? Number(meant) : plain !== null ? Number(plain) : null
}

/** What somebody pays, and the words that say so. */
interface Contribution {
  amount: number
  name: string
  said: string
}

/** Several amounts in a row with commas or “en” between them, each with its name; as it is where a part would have no amount. */
function apart(text: string): string[] {
  const parts = text.split(/,\s+|\s+(?:en|and|\+)\s+/i)
  return parts.every((part) => /(?:€|eur)/i.test(part) && /\d/.test(part)) ? parts : [text]
}

/** A list such as `€ 15.000 Ondernemersfonds; € 20.000 Provincie`, as amounts with the names beside them, and what can't be read so. */
export function contributionsIn(text: string): { given: Contribution[]; unread: string[] } {
  const given: Contribution[] = []
  const unread: string[] = []
  for (const said of text
    .trim()
    .split(/\s*[;\n]\s*/)
    .flatMap(apart)) {
    const [, before = '', money = '', behind = ''] =
      /^([^\d€]*?)[\s:(]*((?:€|eur(?:o)?)\s*[\d.]+(?:,(?:\d+|-+))?(?:\s*(?:k|mln|miljoen|duizend)\b)?)[\s):]*(.*)$/i.exec(
        said,
      ) ?? []
    const amount = money === '' ? null : amountIn(money)
    const name = (before.trim() === '' ? behind : before).trim()
    // What stands on both sides isn't all of the name.
    const isOne = before.trim() === '' || behind.trim() === ''
    if (amount !== null && name !== '' && isOne) given.push({ amount, name, said })
    else if (said !== '') unread.push(said)
  }
  return { given, unread }
}
