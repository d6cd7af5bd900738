/** Letters that were saved in one encoding and read in another: `cafÃ©` for `café`. */

// What Windows makes of the bytes 80–9F; the other bytes are the characters of that number.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const TAIL = `\\u0080-\\u00bf${WINDOWS}`
const SPOILT = new RegExp(`[\\u00c2-\\u00df][${TAIL}]|[\\u00e0-\\u00ef][${TAIL}]{2}|[\\u00f0-\\u00f4][${TAIL}]{3}`, 'g')

const byteOf = (character: string): number => {
  const at = WINDOWS.indexOf(character)
  return at === -1 ? character.charCodeAt(0) : 0x80 + at
}

/** Where letters are in the wrong encoding, with what they were. */
export function mojibakeIn(text: string): { index: number; shown: string; meant: string }[] {
  return [...text.matchAll(SPOILT)].flatMap(({ 0: shown, index }) => {
    const meant = new TextDecoder().decode(Uint8Array.from([...shown].map(byteOf)))
    // What is no letter or mark of its own then was meant as it stands.
    return /^[\p{L}\p{P}\p{S}\u00a0]$/u.test(meant) ? [{ index, shown, meant }] : []
  })
}
