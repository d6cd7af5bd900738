/** A report with the pictures that the prose of its plans refers to. */
import type { ReportDocument } from '../document/document.ts'
import { withPhotos } from '../document/pictures.ts'
import { pictureFile } from '../plan/attachment.ts'
import type { PlanSet } from '../plan/plan-set.ts'

/** The document of a kring, or of the association where that is null, with its pictures. */
export function pictured({ attachments }: PlanSet, document: ReportDocument, kring: string | null): ReportDocument {
  const root = withPhotos(document.root, kring, (folder, target) => {
    const file = pictureFile(folder, target)
    const found = file === null ? undefined : attachments.get(file)
    return found !== undefined && typeof found !== 'string' && found.picture
      ? { ...found.picture, bytes: found.bytes }
      : null
  })
  return { ...document, root }
}
