import { t } from '../../ground/words'
import { headings, signs, words } from '../rules/outline'
import type { DocNode } from '../view/model'
import css from './Outline.module.css'

/** Brings a block of the text into sight and gives it the focus where it can take it. */
export function goToBlock(id: string): boolean {
  const known = CSS.escape(id)
  const block = document.querySelector<HTMLElement>(`.m-thing [data-id="${known}"], .m-thing [id="${known}"]`)
  block?.scrollIntoView({ block: 'start', behavior: 'auto' })
  return block !== null
}

/** The headings of the page as a way through it, and how long it is. */
export function Outline({ doc }: { doc: DocNode | undefined }) {
  const found = doc ? headings(doc) : []
  const least = Math.min(...found.map((one) => one.level))
  return (
    <nav aria-label={t('wiki.outline')} className={css.outline}>
      {found.length === 0 ? (
        <p className="m-soft">{t('wiki.outline.none')}</p>
      ) : (
        <ol>
          {found.map((one) => (
            <li key={one.id} style={{ paddingInlineStart: `${(one.level - least) * 1.4}rem` }}>
              <a
                href={`#${one.id}`}
                onClick={(event) => {
                  event.preventDefault()
                  goToBlock(one.id)
                }}
              >
                {one.text}
              </a>
            </li>
          ))}
        </ol>
      )}
      {doc ? (
        <p className="m-soft m-caption m-num">{t('wiki.length', { words: words(doc), signs: signs(doc) })}</p>
      ) : null}
    </nav>
  )
}
