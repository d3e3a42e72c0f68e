const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'text-anchor', 'opacity'] as const
const NAMESPACE = 'http://www.w3.org/2000/svg'
const MARGIN = 16
const FONT = "'Plus Jakarta Sans Variable', 'Plus Jakarta Sans', 'Segoe UI', sans-serif"

/** What stands around a drawing in its picture: the title above, the legend and the sentence beneath. */
export type PictureWords = {
  readonly title: string
  readonly sentence: string
  readonly legend: readonly { readonly id: string; readonly label: string; readonly colour: string }[]
}

/** A picture of a drawing that stands by itself: colours worked out, title, legend and sentence in it, on white whatever the theme. */
export function pictureOf(drawing: SVGSVGElement, words: PictureWords): string {
  const page = document.documentElement
  const theme = page.getAttribute('data-mantine-color-scheme')
  // Within one turn, so that nobody sees it: documents are white, and colours are worked out from the theme in force.
  page.setAttribute('data-mantine-color-scheme', 'light')
  try {
    return lightPictureOf(drawing, words)
  } finally {
    if (theme !== null) page.setAttribute('data-mantine-color-scheme', theme)
  }
}

function lightPictureOf(drawing: SVGSVGElement, words: PictureWords): string {
  const { width, height } = drawing.getBoundingClientRect()
  const copy = drawing.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return ''
  paint(drawing, copy)
  const ink = resolved(drawing, 'var(--role-ink)')
  const quiet = resolved(drawing, 'var(--role-ink-2)')
  const outer = document.createElementNS(NAMESPACE, 'svg')
  const across = width < 480 ? 2 : 3
  const legendRows = Math.ceil(words.legend.length / across)
  const full = { width: width + 2 * MARGIN, height: height + 78 + legendRows * 18 }
  outer.setAttribute('xmlns', NAMESPACE)
  outer.setAttribute('width', String(full.width))
  outer.setAttribute('height', String(full.height))
  outer.setAttribute('viewBox', `0 0 ${full.width} ${full.height}`)
  outer.append(element('rect', { width: full.width, height: full.height, fill: resolved(drawing, 'var(--role-surface)') }))
  outer.append(text(words.title, MARGIN, 26, 15, ink, 700))
  copy.setAttribute('x', String(MARGIN))
  copy.setAttribute('y', '38')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  outer.append(copy)
  words.legend.forEach((one, index) => {
    const x = MARGIN + (index % across) * (width / across)
    const y = height + 54 + Math.floor(index / across) * 18
    outer.append(element('rect', { x, y: y - 9, width: 10, height: 10, rx: 2, fill: patternOf(copy, one.id) ?? resolved(drawing, one.colour) }))
    outer.append(text(one.label, x + 16, y, 11, quiet))
  })
  outer.append(text(words.sentence, MARGIN, full.height - 12, 11, quiet))
  return new XMLSerializer().serializeToString(outer)
}

/** Turns a picture into PNG at twice its size, sharp enough for a document. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width * 2
    canvas.height = image.height * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be drawn')) : resolve(blob)), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Writes onto the copy what the stylesheet and the theme give the original; a picture has neither. */
function paint(original: Element, copy: Element): void {
  const style = getComputedStyle(original)
  for (const property of PAINT) {
    const value = style.getPropertyValue(property)
    if (value !== '' && !copy.getAttribute(property)?.startsWith('url(')) copy.setAttribute(property, value)
  }
  if (original instanceof SVGTextElement) copy.setAttribute('font-family', FONT)
  copy.removeAttribute('class')
  copy.removeAttribute('style')
  for (let at = 0; at < original.children.length; at += 1) {
    const child = original.children[at]
    const copied = copy.children[at]
    if (child !== undefined && copied !== undefined) paint(child, copied)
  }
}

/** The pattern of the drawing that stands for a word of the legend. */
function patternOf(copy: SVGSVGElement, id: string): string | null {
  const found = [...copy.querySelectorAll('pattern')].find((pattern) => pattern.id.replace(/^[A-Za-z0-9]+-/, '') === id)
  return found === undefined ? null : `url(#${found.id})`
}

function resolved(near: Element, colour: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1]
  const value = name === undefined ? colour : getComputedStyle(near).getPropertyValue(name).trim()
  return value.startsWith('var(') ? resolved(near, value) : value
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

function text(words: string, x: number, y: number, size: number, fill: string, weight = 400): SVGElement {
  const made = element('text', { x, y, fill, 'font-size': size, 'font-weight': weight, 'font-family': FONT })
  made.textContent = words
  return made
}
