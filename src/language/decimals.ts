/** A number in digits as Dutch and English write it, and as `Intl` does, which takes a tenth of a short run to begin. */

/** What stands between thousands, and before decimals. */
const SIGNS = { nl: ['.', ','], en: [',', '.'] } as const

/**
 * A number with at least and at most so many decimals, halves away from zero; `shift` moves the decimal sign, by 2 for percentages. What rounds
 * to zero has no sign. Exact below 10¹³.
 */
export function inDigits(n: number, language: keyof typeof SIGNS, least: number, most: number, shift = 0): string {
  // As it is written and not as it is kept: 1.005 is a little less in the computer, and people round what they see.
  const [digits = '', exponent = '0'] = String(Math.abs(n)).split('e')
  const rounded = Math.round(Number(`${digits}e${Number(exponent) + shift + most}`))
  const all = String(rounded).padStart(most + 1, '0')
  const whole = all.slice(0, all.length - most)
  const decimals = all.slice(all.length - most)
  const [thousands, sign] = SIGNS[language]
  const shown = `${decimals.slice(0, least)}${decimals.slice(least).replace(/0+$/, '')}`
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)
  return `${n < 0 && rounded !== 0 ? '-' : ''}${grouped}${shown === '' ? '' : sign}${shown}`
}
