/** `masterplan sheet export|import|status`: sheets that go out to be filled in, and come back. */
import { refuseOthers, type SheetOptions } from './options.ts'

/** Does what is asked; the exit code is that of the action. */
export async function sheet(options: SheetOptions, action: string, what: readonly string[]): Promise<number> {
  refuseOthers(options, action)
  if (action === 'export') return (await import('./send-out.ts')).sendOut(options, what)
  if (action === 'import') return (await import('./take-in.ts')).takeIn(options, what)
  return (await import('./status.ts')).sheetStatus(options, what)
}
