/** A report or another document that is a page by itself: shown in a frame, under its own rules. */
import type { Answer } from './exchange.ts'

/** It carries stricter rules of its own, which hold as well; ours would keep out its style. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "script-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

export function framed(html: string): Answer {
  return { status: 200, type: 'text/html', body: html, headers: { 'content-security-policy': POLICY } }
}
