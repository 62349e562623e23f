import { BadgeCheck, Eye } from 'lucide-react'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Standing } from '../data/pages'

/** How far a page is; a draft, which most pages are, says nothing. */
export function StateTag({ state }: { state: Standing }) {
  if (state === 'review')
    return (
      <Tag tone="warning" icon={Eye}>
        {t('wiki.state.review')}
      </Tag>
    )
  if (state === 'published')
    return (
      <Tag tone="success" icon={BadgeCheck}>
        {t('wiki.state.published')}
      </Tag>
    )
  return null
}
