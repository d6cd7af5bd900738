/** Amounts as people write them, behind or in front of who pays them. */
import { meantBy } from '../../plan/meant.ts'

/** An amount in euro: `€ 45.000,-`, `12k`, `1,2 mln`; null where a text is none, or says more than one. */
export function amountIn(text: string): number | null {
  const said = text.replace(/\u00a0/g, ' ').trim()
  if (said.includes('%')) return null
  const meant = meantBy(said, { kind: 'number', integer: false, min: 0 })
  const plain = /^\d+(?:[.,]\d{1,2})?$/.test(said) ? said.replace(',', '.') : null
  return meant !== null ? Number(meant) : plain !== null ? Number(plain) : null
}

/** A list such as `€ 15.000 Ondernemersfonds; € 20.000 Provincie`, as amounts with the names beside them. */
export function contributionsIn(text: string): { amount: number; name: string }[] {
  return text.split(/\s*[;\n]\s*/).flatMap((term) => {
    const [, before = '', money = '', behind = ''] =
      /^([^\d€]*?)[\s:(]*((?:€|eur(?:o)?)\s*[\d.]+(?:,(?:\d+|-+))?(?:\s*(?:k|mln|miljoen|duizend)\b)?)[\s):]*(.*)$/i.exec(
        term,
      ) ?? []
    const amount = money === '' ? null : amountIn(money)
    const name = (before.trim() === '' ? behind : before).trim()
    return amount === null || name === '' ? [] : [{ amount, name }]
  })
}
