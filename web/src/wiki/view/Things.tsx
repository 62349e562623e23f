import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Download, FileText, ImageOff } from 'lucide-react'
import { cameByLink } from '../../ground/api'
import { Card, cardOf } from '../../ground/Card'
import { contentOf, download, sizeText } from '../../ground/files/data'
import { usePicture } from '../../ground/files/Picture'
import { IconButton } from '../../ground/ui/IconButton'
import { wrong } from '../../ground/ui/toasts'
import { pageOf } from '../../ground/viewer/data'
import { t } from '../../ground/words'
import { numberAttr, textAttr, type DocNode } from './model'
import css from './view.module.css'

const ID = /^[0-9a-f-]{36}$/

/** A picture of the page, with its caption; as sharp as the screen for slides, else as wide as one reads. */
export function Image({ node, id, sharp }: { node: DocNode; id?: string; sharp: boolean }) {
  const file = textAttr(node, 'file')
  const known = ID.test(file)
  const whole = known ? `${contentOf(file)}?inline=true` : null
  const small = known ? `/api/files/${file}/thumbnail?size=1024` : null
  const first = usePicture(sharp ? whole : small)
  const second = usePicture(first.failed ? (sharp ? small : whole) : null)
  const url = first.url ?? second.url
  const alt = textAttr(node, 'alt')
  const caption = textAttr(node, 'caption')
  const width = numberAttr(node, 'width', 0, 4000)
  return (
    <figure className={css.figure} id={id}>
      {url ? (
        <img src={url} alt={alt} {...(width > 0 && !sharp ? { style: { inlineSize: width } } : {})} />
      ) : first.failed && second.failed ? (
        <span className={css.missing}>
          <ImageOff size={20} aria-hidden />
          {alt || t('ground.out-of-reach')}
        </span>
      ) : (
        <span className={css.coming} role="img" aria-label={alt} aria-busy={known} />
      )}
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}

/** A file of the page: its name, its size, and how to fetch it. */
export function FileRow({ node, id }: { node: DocNode; id?: string }) {
  const file = textAttr(node, 'file')
  const name = textAttr(node, 'name')
  const size = numberAttr(node, 'size', 0, Number.MAX_SAFE_INTEGER)
  const known = ID.test(file)
  return (
    <div className={css.file} id={id}>
      <FileText size={20} aria-hidden />
      {known && !cameByLink() ? <Link to={pageOf(file)}>{name}</Link> : <span>{name}</span>}
      {size > 0 ? <span className={css.size}>{sizeText(size)}</span> : null}
      {known ? (
        <span className={css.fetch}>
          <IconButton
            icon={Download}
            label={t('wiki.view.fetch', { name })}
            onClick={() => void download(contentOf(file), name).catch(wrong)}
          />
        </span>
      ) : null}
    </div>
  )
}

/** Any thing of the house as a live card; for strangers its name alone. */
export function Embedded({ node }: { node: DocNode }) {
  const of = textAttr(node, 'thing')
  if (!/^[a-z]+\.[a-z-]+:[0-9a-f-]{36}$/.test(of)) return null
  return cameByLink() ? <Name of={of} /> : <Card of={of} />
}

function Name({ of }: { of: string }) {
  const card = useQuery(cardOf(of))
  return <span className="m-card">{card.data?.title ?? t('ground.out-of-reach')}</span>
}
