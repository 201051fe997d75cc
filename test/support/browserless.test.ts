import { expect, it } from 'vitest'
import { Browserless } from './browserless.ts'

const page = (html: string, headers: Record<string, string> = {}) =>
  new Response(`<!doctype html><html lang="da"><body>${html}</body></html>`, { headers })

const form = `<form method="post" action="/svar">
  <input type="hidden" name="_csrf" value="hemmelig"><input name="titel" value="Før">
  <textarea name="note">
Første
anden &amp;amp; &lt;b></textarea>
  <select name="niveau"><option value="">–</option><option value="3" selected>3</option><option value="4">4</option></select>
  <input type="checkbox" name="enhed" value="a" checked><input type="checkbox" name="enhed" value="b">
  <input name="stille" disabled value="x">
  <button>Gem</button><button formaction="/tilbage" name="valg" value="retur">Send tilbage</button>
</form>`

it('sends a form as a browser does: hidden fields, defaults, choices, line breaks and origin', async () => {
  const seen: [string, string, string | null][] = []
  const person = new Browserless(async (request) => {
    if (request.method === 'GET') return page(form)
    seen.push([new URL(request.url).pathname, await request.text(), request.headers.get('origin')])
    return new Response(null, { status: 303, headers: { location: '/' } })
  })
  const { html } = await person.get('/')
  await person.submit(html.form('/svar'))
  const after = await person.submit(
    html.form('/svar'),
    { niveau: '4', enhed: ['a', 'b'] },
    { action: '/tilbage' },
  )
  expect(after.address).toBe('/')
  const common = '_csrf=hemmelig&titel=F%C3%B8r&note=F%C3%B8rste%0D%0Aanden+%26amp%3B+%3Cb%3E'
  expect(seen).toEqual([
    ['/svar', `${common}&niveau=3&enhed=a`, 'http://localhost:3000'],
    ['/tilbage', `${common}&niveau=4&enhed=a&enhed=b&valg=retur`, 'http://localhost:3000'],
  ])
})

it('sends nothing that the page does not offer', async () => {
  const person = new Browserless(() => page(form))
  const offered = (await person.get('/')).html.form('/svar')
  await expect(person.submit(offered, { niveau: '5' })).rejects.toThrow('offers: , 3, 4; not 5')
  await expect(person.submit(offered, { stille: 'x' })).rejects.toThrow('has no field stille')
  await expect(person.submit(offered, {}, { value: 'slet' })).rejects.toThrow('has no button')
})

it('keeps, renews and forgets cookies, and refuses one whose name lies', async () => {
  const given = [
    '__Host-s=1; Path=/; Secure; HttpOnly',
    '__Host-s=2; Path=/; Secure',
    '__Host-s=; Path=/; Secure; Max-Age=0',
  ]
  const sent: (string | null)[] = []
  const person = new Browserless((request) => {
    sent.push(request.headers.get('cookie'))
    const line = given.shift()
    return page('', line ? { 'set-cookie': line } : {})
  })
  for (let visit = 0; visit < 4; visit += 1) await person.get('/')
  expect(sent).toEqual([null, '__Host-s=1', '__Host-s=2', null])
  const liar = new Browserless(() => page('', { 'set-cookie': '__Host-s=1; Path=/' }))
  await expect(liar.get('/')).rejects.toThrow('refuses the cookie')
})

it('uploads a file with its name, and an empty field as a file without one', async () => {
  const bodies: string[] = []
  const upload =
    '<form method="post" action="/fil" enctype="multipart/form-data"><input type="file" name="fil"></form>'
  const person = new Browserless(async (request) => {
    if (request.method === 'POST') bodies.push(await request.text())
    return page(upload)
  })
  const offered = (await person.get('/')).html.form('/fil')
  await person.submit(offered, { fil: new File(['hej'], 'æ.txt', { type: 'text/plain' }) })
  await person.submit(offered)
  expect(bodies[0]).toMatch(/name="fil"; filename="æ.txt"\r\nContent-Type: text\/plain\r\n\r\nhej\r\n/)
  expect(bodies[1]).toMatch(/name="fil"; filename=""\r\nContent-Type: application\/octet-stream\r\n\r\n\r\n/)
})

it('reads text, tables, links and figures', async () => {
  const person = new Browserless(() =>
    page(`<h1>Modenhed  i
      år</h1><table><tr><th>Nr.</th></tr><tr><td>1</td></tr></table><a href="/a?b=1&amp;c=2">Se</a>
      <b data-figure="total.stated.percent" data-value="56.6">56,6 %</b>`),
  )
  const { html } = await person.get('/')
  expect(html.text('h1')).toBe('Modenhed i år')
  expect(html.rows('table')).toEqual([['Nr.'], ['1']])
  expect(html.links()).toEqual([{ text: 'Se', href: '/a?b=1&c=2' }])
  expect(html.figures()).toEqual(new Map([['total.stated.percent', '56.6']]))
})
