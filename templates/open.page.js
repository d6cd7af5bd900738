// Helps the pages of `open` and `preview`, which all work without it: words beside a field while somebody types, and news of other saves.
const { body } = document
const form = document.querySelector('form[data-check]')
const meanwhile = document.querySelector('#meanwhile')

// A page in which somebody typed is never shown anew by itself.
let typed = false
addEventListener('input', () => {
  typed = true
})

/** Asks what would come of the form as it is, once nobody typed for a moment. */
function checking() {
  let timer
  let turn = 0
  let sent = false
  const check = async () => {
    turn += 1
    const mine = turn
    const response = await fetch(`${form.dataset.check}${form.dataset.check.includes('?') ? '&' : '?'}check=1`, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
    }).catch(() => null)
    if (mine !== turn || !response?.ok) return
    const { notes, others } = await response.json()
    for (const note of form.querySelectorAll('[data-note]')) {
      const text = notes[note.dataset.note] ?? ''
      if (note.textContent !== text) note.textContent = text
      const field = form.querySelector(`[aria-describedby~="${note.id}"]`)
      if (text === '') field?.removeAttribute('aria-invalid')
      else field?.setAttribute('aria-invalid', 'true')
    }
    const place = form.querySelector('[data-others]')
    if (place.innerHTML !== others) place.innerHTML = others
  }
  form.addEventListener('input', () => {
    form.dataset.changed = ''
    clearTimeout(timer)
    timer = setTimeout(check, 300)
  })
  form.addEventListener('submit', () => {
    sent = true
  })
  addEventListener('beforeunload', (event) => {
    if (!sent && 'changed' in form.dataset) event.preventDefault()
  })
}

/** A frame as high as what is in it, and one that keeps its place when it is shown anew. */
function growing() {
  for (const frame of document.querySelectorAll('iframe.grows')) {
    const grow = () => {
      const { documentElement } = frame.contentDocument ?? {}
      if (documentElement) frame.style.height = `${documentElement.scrollHeight + 4}px`
    }
    frame.addEventListener('load', grow)
    addEventListener('resize', grow)
    grow()
  }
}

/** What a preview says of its report, from the page as it would be shown by now. */
async function toldAnew() {
  const response = await fetch(location.href).catch(() => null)
  if (!response?.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const id of ['told', 'findings']) {
    const [here, there] = [document, page].map((one) => one.getElementById(id))
    if (here && there) here.innerHTML = there.innerHTML
  }
}

function follow() {
  const frame = document.querySelector('iframe#report')
  /** How many saves there were, as far as this page knows. */
  let turn
  let source
  const change = ({ told, findings }) => {
    if (frame) {
      if (told !== undefined) {
        document.querySelector('#told').textContent = told
        document.querySelector('#findings').innerHTML = findings
      } else void toldAnew()
      const { scrollX, scrollY } = frame.contentWindow
      frame.addEventListener('load', () => frame.contentWindow.scrollTo(scrollX, scrollY), { once: true })
      frame.contentWindow.location.reload()
    } else if ('live' in body.dataset && !typed) location.reload()
    else if (meanwhile && typed) {
      meanwhile.textContent = body.dataset.changed
      meanwhile.hidden = false
    }
    document.documentElement.dataset.turn = Number(document.documentElement.dataset.turn ?? 0) + 1
  }
  // A browser allows few connections at once: a page that nobody looks at leaves its own to others.
  const rest = () => {
    if (turn !== undefined && document.hidden) source.close()
  }
  const listen = () => {
    source = new EventSource('/events')
    source.addEventListener('turn', ({ data }) => {
      const missed = turn !== undefined && turn !== data
      turn = data
      if (missed) change({})
      rest()
    })
    source.addEventListener('change', ({ data, lastEventId }) => {
      turn = lastEventId
      change(JSON.parse(data))
    })
    source.addEventListener('error', () => {
      const place = meanwhile ?? document.querySelector('#told')
      if (place) {
        place.textContent = body.dataset.stopped
        place.hidden = false
      }
    })
    source.addEventListener('open', () => {
      if (meanwhile && meanwhile.textContent === body.dataset.stopped) meanwhile.hidden = true
    })
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) rest()
    else if (source.readyState === EventSource.CLOSED) listen()
  })
  listen()
}

// A file that is made shows no page: that it comes is said here.
const making = document.querySelector('form[data-making]')
making?.addEventListener('submit', () => {
  meanwhile.textContent = making.dataset.making
  meanwhile.hidden = false
})

if (form) checking()
growing()
follow()
