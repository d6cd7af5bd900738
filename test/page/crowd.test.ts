/** Connections that somebody leaves open, for whatever reason, keep nobody else from the pages. */
import { connect, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { pagePlans } from './plans.ts'
import { openPages } from './served.ts'

describe('the pages answer beside', () => {
  it.each<[string, string]>([
    ['connections that say nothing', ''],
    ['connections that begin a request', 'GET / HTTP/1.1\r\nHost: 127'],
    ['connections that asked and were refused', 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
    ['connections that promise a form', 'POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 9000\r\n\r\na'],
    ['connections that talk another language', '\u0016\u0003\u0001'],
  ])('260 %s', async (_, said) => {
    const on = await openPages(pagePlans())
    const sockets = await Promise.all(
      Array.from(
        { length: 260 },
        () =>
          new Promise<Socket>((done) => {
            const socket = connect(on.served.port, '127.0.0.1', () => {
              if (said !== '') socket.write(said)
              done(socket)
            })
            socket.on('error', () => undefined)
          }),
      ),
    )
    for (let i = 0; i < 3; i++) expect((await on.get('/')).status).toBe(200)
    for (const socket of sockets) socket.destroy()
    await on.leave()
  })

  it('pages that follow saves, which stay', async () => {
    const on = await openPages(pagePlans())
    const follow = (): Promise<Socket> =>
      new Promise((done) => {
        const socket = connect(on.served.port, '127.0.0.1', () =>
          socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${on.served.port}\r\nCookie: ${on.cookie}\r\n\r\n`),
        )
        socket.once('data', () => done(socket))
      })
    const sockets = await Promise.all(Array.from({ length: 150 }, follow))
    const idle = Array.from({ length: 80 }, () => connect(on.served.port, '127.0.0.1').on('error', () => undefined))
    expect((await on.get('/')).status).toBe(200)
    expect(sockets.filter((socket) => socket.closed || socket.readableEnded)).toEqual([])
    for (const socket of [...sockets, ...idle]) socket.destroy()
    await on.leave()
  })
})
