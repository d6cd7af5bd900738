/** Personal data in plans: what is found, and what only looks like it. */
import { describe, expect, it } from 'vitest'
import { personalData } from '../../src/plan/typed/personal.ts'

describe('is found', () => {
  it.each([
    ['Mail jan.de-vries+ofa@voorbeeld.nl maar.', 'email', 'jan.de-vries+ofa@voorbeeld.nl'],
    ['[mail](mailto:a@b.example)', 'email', 'a@b.example'],
    ['Bel 06-12345678.', 'phone', '06-12345678'],
    ['Bel 06 12 34 56 78 even', 'phone', '06 12 34 56 78'],
    ['+31 6 1234 5678', 'phone', '+31 6 1234 5678'],
    ['+31 (0)592 345678', 'phone', '+31 (0)592 345678'],
    ['(0592) 34 56 78', 'phone', '(0592) 34 56 78'],
    ['0592-345678', 'phone', '0592-345678'],
    ['0031612345678', 'phone', '0031612345678'],
    ['Op NL91 ABNA 0417 1643 00 graag', 'iban', 'NL91 ABNA 0417 1643 00'],
    ['NL91ABNA0417164300', 'iban', 'NL91ABNA0417164300'],
    ['nummer 111222333', 'bsn', '111222333'],
    ['1112.22.333', 'bsn', '1112.22.333'],
    ['Vraag dhr. Jansen', 'name', 'dhr. Jansen'],
    ['Vraag mevr. A.B. de Vries om', 'name', 'mevr. A.B. de Vries'],
    ['de heer Van den Berg', 'name', 'de heer Van den Berg'],
    ['dhr. IJsbrand', 'name', 'dhr. IJsbrand'],
    ['De heer P. IJsbrand', 'name', 'De heer P. IJsbrand'],
    ['DHR. JANSEN', 'name', 'DHR. JANSEN'],
    ['dhr.Jansen', 'name', 'dhr.Jansen'],
    ['dhr. O’Neill', 'name', 'dhr. O’Neill'],
    ["mevrouw d'Hont", 'name', "mevrouw d'Hont"],
    ['mw. A. el Amrani', 'name', 'mw. A. el Amrani'],
    ['06.12.34.56.78', 'phone', '06.12.34.56.78'],
    ['06 - 12 34 56 78', 'phone', '06 - 12 34 56 78'],
    ['nl91abna0417164300', 'iban', 'nl91abna0417164300'],
    ['mevrouw van ’t Hof', 'name', 'mevrouw van ’t Hof'],
    ['Mw Özdemir', 'name', 'Mw Özdemir'],
  ])('%s', (text, kind, shown) => {
    expect(personalData(text).map((f) => [f.kind, text.slice(f.start, f.end)])).toEqual([[kind, shown]])
  })
})

describe('is not seen where it is not', () => {
  it.each([
    'Op 2026-10-06 en 06-10-2026, 0592 en 9401 AB.',
    'KvK 01234567, € 45.000, € 1.234.567 of 123456789,50.',
    'kosten: 45000\ndekking: { fonds: 20000 }',
    '2020–2025, 09:00-17:30, 0,5 procent, 1.0.0',
    'https://voorbeeld.nl/0612345678/x en A28, N33',
    'nummer 123456789 komt de elfproef niet door',
    'NL00ABNA0417164300 is geen rekening',
    'NL91 ABNA 0417 1643 01 is ook geen rekening',
    'de heer des huizes, mevrouw de voorzitter, mw. en dhr. samen',
    'een @ teken, a@b, @gemeente, x @ y.nl',
    'besluit 2026-06-18 (ALV): € 10.000',
    'op 01-09-2026 14:00 uur, en op 06.10.2026 09.30',
  ])('%s', (text) => {
    expect(personalData(text)).toEqual([])
  })
})
