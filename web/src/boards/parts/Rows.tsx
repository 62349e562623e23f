import { Link } from '@tanstack/react-router'
import { MessageSquare, Paperclip, Pin, ThumbsUp } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { Tag } from '../../ground/ui/Tag'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { STATES, type BoardSort, type PostRow } from '../data'
import { StateTag } from './marks'
import css from './boards.module.css'

function Count({ icon: Icon, count, label }: { icon: LucideIcon; count: number; label: string }) {
  if (count === 0) return null
  return (
    <span className={css.count}>
      <Icon size={16} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="m-hidden">{label}</span>
    </span>
  )
}

/** One post in a list. */
export function Row({ post, sort }: { post: PostRow; sort?: BoardSort }) {
  const waits = post.must_read && post.mine && !post.read
  return (
    <li className={css.post} data-unread={post.read ? undefined : ''}>
      <Link to={`/boards/posts/${post.id}`} className={css.open}>
        <span className={css.title}>
          {post.pinned ? <Pin size={16} role="img" aria-label={t('boards.pinned')} /> : null}
          {waits ? <Tag tone="danger">{t('boards.must-read')}</Tag> : null}
          {post.category ? <Tag>{post.category}</Tag> : null}
          <span className={css.words}>{post.title}</span>
        </span>
        <span className={css.lead}>{post.lead.replaceAll(/[#>*`|-]+/g, ' ')}</span>
      </Link>
      <span className={css.foot}>
        {sort && STATES[sort].length > 0 ? <StateTag state={post.state} /> : null}
        <span className="m-soft">{post.author}</span>
        <When at={post.shown_from} />
        <Count icon={ThumbsUp} count={post.supports} label={t('boards.supports', { count: post.supports })} />
        <Count
          icon={MessageSquare}
          count={post.comments}
          label={t('boards.comments', { count: post.comments })}
        />
        <Count icon={Paperclip} count={post.files} label={t('boards.files', { count: post.files })} />
      </span>
    </li>
  )
}
