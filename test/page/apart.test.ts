/** A report is made by a program of its own: pages are answered meanwhile, and it stops with whoever waits for it. */
import { request } from 'node:http'
import { expect, it } from 'vitest'
import { answerIn, printed } from '../../src/page/exchange.ts'
import type { Desk } from '../../src/page/room.ts'
import { site } from '../../src/page/site.ts'
import { pagePlans } from './plans.ts'
import { deskOf, visit } from './served.ts'

/** The pages of plans, with another program that does what a test says. */
const withApart = (apart: NonNullable<Desk['apart']>): ReturnType<typeof visit> =>
  visit(site({ ...deskOf(pagePlans()), apart }))

it('lets every page be answered while a report is made', async () => {
  const order: string[] = []
  let done: () => void = () => undefined
  const on = await withApart(async () => {
    await new Promise<void>((go) => {
      done = go
    })
    order.push('report')
    return { status: 200, type: 'text/plain', body: 'made' }
  })
  const report = on.get('/rapport?van=noord&voor=all&vorm=pdf')
  for (const way of ['/', '/kringen', '/kring/noord', '/zoek?q=hub', '/rapporten']) {
    expect((await on.get(way)).status).toBe(200)
    order.push(way)
  }
  done()
  expect((await report).text).toBe('made')
  expect(order).toEqual(['/', '/kringen', '/kring/noord', '/zoek?q=hub', '/rapporten', 'report'])
  await on.leave()
})

it.each(['the browser leaves', 'the server closes'])('stops the program where %s', async (which) => {
  let begun: () => void = () => undefined
  const beginning = new Promise<void>((go) => {
    begun = go
  })
  let stopped: () => void = () => undefined
  const stopping = new Promise<void>((go) => {
    stopped = go
  })
  const on = await withApart(
    (_, left) =>
      new Promise((_done, fail) => {
        begun()
        left.addEventListener('abort', () => {
          stopped()
          fail(new Error('stopped'))
        })
      }),
  )
  const asked = request({ port: on.served.port, path: '/rapport?vorm=pdf', headers: { cookie: on.cookie } })
  asked.on('error', () => undefined)
  asked.end()
  await beginning
  if (which === 'the browser leaves') asked.destroy()
  else await on.leave()
  await stopping
  await on.leave()
})

it('asks for the report as the form does, and says in words where that program fails', async () => {
  const asked: string[] = []
  const on = await withApart(async (way) => {
    asked.push(way)
    throw new Error('no memory')
  })
  const { status, text } = await on.get('/rapport?van=zuid%2Fwest&voor=a%26b&vorm=pdf&vorm=md&sinds=')
  expect([status, asked]).toEqual([500, ['/rapport?van=zuid%2Fwest&voor=a%26b&vorm=pdf&vorm=md&sinds=']])
  expect(text).not.toContain('no memory')
  expect(text.length).toBeGreaterThan(20)
  await on.leave()
})

it.each([
  ['text', 'één\ntwee\n'],
  ['nothing', ''],
  ['a line first', '\n\n{"status":500}\n'],
  ['every byte', Uint8Array.from({ length: 256 }, (_, i) => i)],
  ['half a letter', Uint8Array.of(0xc3)],
  ['a zip', Uint8Array.of(0x50, 0x4b, 0x0a, 0x0d, 0x0a)],
])('brings %s over whole', (_, body) => {
  const headers = { 'content-disposition': 'attachment; filename="é\n"' }
  const answer = answerIn(printed({ status: 422, type: 'text/html', body, headers }))
  expect(answer).toEqual({ status: 422, type: 'text/html', headers, body: expect.anything() })
  expect(Buffer.from(answer.body)).toEqual(Buffer.from(body))
})
