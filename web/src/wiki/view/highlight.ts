/** Colours for code: loaded with the first block of code that names its language. */
import { common, createLowlight } from 'lowlight'

/** A piece of coloured code: text, or pieces under the class of their role. */
export interface Coloured {
  text?: string
  className?: string
  inside?: readonly Coloured[]
}

interface Found {
  type: string
  value?: string
  properties?: { className?: unknown }
  children?: readonly unknown[]
}

const lowlight = createLowlight(common)

const piece = (node: Found): Coloured =>
  node.type === 'text'
    ? { text: node.value ?? '' }
    : {
        className: Array.isArray(node.properties?.className)
          ? node.properties.className.join(' ')
          : undefined,
        inside: (node.children ?? []).map((child) => piece(child as Found)),
      }

/** The pieces of code in a language; undefined for languages nobody here knows. */
export function highlight(source: string, language: string): readonly Coloured[] | undefined {
  if (!lowlight.registered(language)) return undefined
  return lowlight.highlight(language, source).children.map((child) => piece(child as Found))
}
