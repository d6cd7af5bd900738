/** Tries again where another program holds a file for a moment: a virus scanner, OneDrive, Word or Excel, as happens on Windows. */
import { Misuse } from './misuse.ts'

/** Milliseconds between tries: together two seconds, longer than a scanner holds a file and shorter than people wait. */
const PAUSES = [25, 50, 100, 200, 400, 500, 725]

/** What Windows says of a file that is held. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Does something to a file, a few times if need be. Throws a Misuse where the file is still held after that. */
export function patiently(act: () => void, pause: (milliseconds: number) => void): void {
  for (const wait of [...PAUSES, null]) {
    try {
      act()
      return
    } catch (error) {
      if (!HELD.has(String((error as NodeJS.ErrnoException).code))) throw error
      if (wait === null)
        throw new Misuse({
          nl: 'een ander programma houdt het vast, of het mag niet. Sluit het bestand daar (Word, Excel, OneDrive), en voer de opdracht opnieuw uit',
          en: 'another program holds it, or it is not allowed. Close the file there (Word, Excel, OneDrive), and run the command again',
        })
      pause(wait)
    }
  }
}
