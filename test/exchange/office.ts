/** LibreOffice as somebody who opens a file, types in it and saves it: by its own interface, from a macro in a profile of the test. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file to open, what to type in it by sheet and address, what to do in a text, and as what to save it. */
export interface Job {
  bytes: Uint8Array
  form: 'xlsx' | 'ods' | 'docx'
  typed?: Record<string, Record<string, string>>
  /** Cells that become one, by sheet and range. */
  merged?: Record<string, string>
  /** Before which column an empty one is put, by sheet. */
  inserted?: Record<string, number>
  edits?: readonly Edit[]
}

/** Other words for those that stand behind a bookmark, with or without changes being tracked; or a remark beside them. */
export interface Edit {
  how: 'write' | 'track' | 'remark'
  behind: string
  words: string
  now: string
}

const FILTER = { xlsx: 'Calc MS Excel 2007 XML', ods: 'calc8', docx: 'MS Word 2007 XML' }
const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Work(jobs)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  On Error Goto Failed
  Open jobs For Input As #1
  Do While Not Eof(1)
    Line Input #1, line
    part = Split(line, Chr(9))
    If part(0) = "open" Then doc = StarDesktop.loadComponentFromURL("file://" + part(1), "_blank", 0, hidden())
    If part(0) = "type" Then doc.Sheets.getByName(part(1)).getCellRangeByName(part(2)).setFormula(part(3))
    If part(0) = "merge" Then
      doc.Sheets.getByName(part(1)).unprotect("")
      doc.Sheets.getByName(part(1)).getCellRangeByName(part(2)).merge(True)
    End If
    If part(0) = "insert" Then
      doc.Sheets.getByName(part(1)).unprotect("")
      doc.Sheets.getByName(part(1)).Columns.insertByIndex(CLng(part(2)), 1)
    End If
    If part(0) = "write" Or part(0) = "track" Or part(0) = "remark" Then
      search = doc.createSearchDescriptor()
      search.SearchString = part(2)
      search.SearchCaseSensitive = True
      found = doc.findNext(doc.Bookmarks.getByName(part(1)).Anchor.End, search)
      If part(0) = "remark" Then
        Rem Its window would be drawn, which a LibreOffice without a screen can't.
        doc.lockControllers()
        remark = doc.createInstance("com.sun.star.text.textfield.Annotation")
        remark.Author = "Jan"
        remark.Content = part(3)
        found.Text.insertTextContent(found.End, remark, False)
      Else
        doc.RecordChanges = (part(0) = "track")
        found.String = part(3)
        doc.RecordChanges = False
      End If
    End If
    If part(0) = "save" Then
      how(0).Value = part(2)
      doc.storeToURL("file://" + part(1), how())
      doc.close(True)
    End If
  Loop
  Close #1
  Exit Sub
Failed:
  Open jobs + ".failed" For Output As #2
  Print #2, line + ": " + Error$
  Close #2
  StarDesktop.terminate()
End Sub
</script:module>
`

export class Office {
  readonly #folder = mkdtempSync(join(tmpdir(), 'masterplan-'))
  readonly #profile = `-env:UserInstallation=file://${this.#folder}/profile`

  /** Whether it can open a workbook at all; many have it for texts only. */
  get reads(): boolean {
    const csv = join(this.#folder, 'a.csv')
    writeFileSync(csv, 'a;b\n')
    // The first start makes the profile, in which the macro then comes.
    spawnSync('soffice', [this.#profile, '--headless', '--convert-to', 'xlsx', '--outdir', this.#folder, csv])
    const basic = join(this.#folder, 'profile/user/basic/Standard')
    mkdirSync(basic, { recursive: true })
    writeFileSync(join(basic, 'Module1.xba'), MODULE)
    return existsSync(join(this.#folder, 'a.xlsx'))
  }

  /** Does jobs one after the other, in a time zone. */
  work(jobs: readonly Job[], zone: string): Uint8Array[] {
    const at = (i: number, name: string): string => join(this.#folder, `${i}-${name}`)
    const lines = jobs.flatMap(({ bytes, form, typed = {}, merged = {}, inserted = {}, edits = [] }, i) => {
      const opened = at(i, form === 'docx' ? 'in.docx' : 'in.xlsx')
      writeFileSync(opened, bytes)
      const cells = Object.entries(typed).flatMap(([sheet, own]) =>
        Object.entries(own).map(([address, text]) => ['type', sheet, address, text]),
      )
      const texts = edits.map(({ how, behind, words, now }) => [how, behind, words, now])
      const one = Object.entries(merged).map(([sheet, range]) => ['merge', sheet, range])
      const more = Object.entries(inserted).map(([sheet, column]) => ['insert', sheet, String(column)])
      return [['open', opened], ...cells, ...one, ...more, ...texts, ['save', at(i, `out.${form}`), FILTER[form]]]
    })
    const list = join(this.#folder, 'jobs')
    writeFileSync(list, `${lines.map((line) => line.join('\t')).join('\n')}\n`)
    execFileSync('soffice', [this.#profile, '--headless', '--norestore', `macro:///Standard.Module1.Work("${list}")`], {
      env: { ...process.env, TZ: zone },
      stdio: 'ignore',
    })
    if (existsSync(`${list}.failed`)) throw new Error(readFileSync(`${list}.failed`, 'utf8'))
    return jobs.map(({ form }, i) => new Uint8Array(readFileSync(at(i, `out.${form}`))))
  }

  drop(): void {
    rmSync(this.#folder, { recursive: true })
  }
}
