import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { bytes } from '../api'
import { Button } from '../ui/Button'
import { Shown } from '../ui/states'
import { Prose } from '../ui/Prose'
import { t } from '../words'
import { Bar } from './Bar'
import { sourceOf } from './data'
import { textOf } from './rules'
import type { ViewProps } from './Viewer'
import css from './viewer.module.css'
import { Watermark } from './Watermark'

/** Letters drawn at most: more of them make a browser slow, and nobody reads so far in a preview. */
const MOST = 400_000

/** Text, code and Markdown, and the bare text of what cannot be drawn. Nothing in it becomes markup. */
export default function TextView(props: ViewProps) {
  const { look } = props
  const [source, setSource] = useState(false)
  const address = sourceOf(look)
  const text = useQuery({
    queryKey: ['files.text', address, look.version],
    queryFn: async ({ signal }) => textOf(await (await bytes(address, signal)).arrayBuffer()),
    staleTime: Infinity,
  })
  const markdown = look.view === 'markdown'
  const plain = look.view === 'text' && /\.(txt|log|eml)$/i.test(look.name)
  return (
    <div className={css.body}>
      <Bar
        {...props}
        onPrint={() => window.print()}
        tools={
          markdown ? (
            <Button kind="quiet" aria-pressed={source} onClick={() => setSource(!source)}>
              {source ? t('convert.rendered') : t('convert.source')}
            </Button>
          ) : undefined
        }
      />
      <div
        className={`${css.stage} ${css.reading}`}
        tabIndex={0}
        role="region"
        aria-label={t('convert.contents', { name: look.name })}
        data-scroll
      >
        <Shown query={text}>
          {(whole) => {
            const shown = whole.length > MOST ? whole.slice(0, MOST) : whole
            return (
              <>
                {markdown && !source ? (
                  <Prose text={shown} under={2} />
                ) : (
                  <pre className={look.view === 'words' || plain ? css.words : css.code}>{shown}</pre>
                )}
                {shown.length < whole.length ? <p className="m-soft">{t('convert.text-cut')}</p> : null}
              </>
            )
          }}
        </Shown>
        <Watermark look={look} />
      </div>
    </div>
  )
}
