import type { Hosted } from '../embed.ts'
import type { Sample } from '../protocol.ts'
import { nextFrame, settle } from './clock.ts'

window.fill = fill

/** Fills 1,000 places of a page of jQuery, one after the other. */
async function fill(name: Hosted): Promise<Sample> {
  const jquery: (selector: string) => { html(markup: string): void } = Reflect.get(window, '$')
  const hook: (details: object) => string = Reflect.get(window, 'get_support_policy')

  // As much as the theme writes for an app: 36 elements and 2.9 kB, of which 30 are a dialog.
  const channel = (id: number) =>
    `<h4><i class='fa fa-circle theme-support-${id}'></i> Support of the kind number ${id}</h4><div class='theme-support-text'>${'What is promised, and to whom. '.repeat(10)}</div>`
  const dialog = `<div class='modal' id='support-legend'><div class='modal-dialog'><div class='modal-header'><button type='button' class='close'>&times;</button><h2>Support legend</h2></div>${[1, 2, 4, 8, 16].map((id) => `<div class='row'><div>${channel(id)}</div></div>`).join('')}</div></div>`
  const incumbent = ({ supported }: { supported: number }) =>
    `<a href='#' data-target='#support-legend'>${[1, 2, 4, 8, 16].map((bit) => `<i class='fa fa-circle theme-support-${supported & bit}'></i> `).join('')}</a>${dialog}`

  const put = (count: number) => {
    for (let index = 0; index < count; index++) {
      const details = { basename: `app-${index}`, name: `App ${index}`, supported: index % 32 }
      jquery(`#app-${index}`).html(name === 'embed' ? hook(details) : incumbent(details))
    }
  }
  const makeRoom = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => `<p id="app-${index}"></p>`)
    document.body.innerHTML = rows.join('')
  }
  for (let warmUp = 0; warmUp < 3; warmUp++) {
    makeRoom(100)
    put(100)
    await nextFrame()
  }
  makeRoom(1_000)
  await settle()
  const start = performance.now()
  put(1_000)
  // Elements draw when the script is done: theirs come before this one.
  await new Promise<void>((resolve) => queueMicrotask(resolve))
  const script = performance.now() - start
  document.body.getBoundingClientRect()
  const layout = performance.now() - start
  await nextFrame()
  const shown = performance.now() - start
  const elements = document.querySelectorAll('p *').length
  return { script, layout, frame: shown, elements }
}
