import { PenLine, Plus } from 'lucide-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { today } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Post, UnitView } from '../data'
import { Part } from './Facts'
import styles from './people.module.css'
import { during } from './PersonPage'

const EditPost = lazy(() => import('./EditPost'))

/** The posts of a unit on a day: who holds each, who does so beside another post, and which stand empty. */
export function Posts({ view, on }: { view: UnitView; on: string }) {
  const [open, setOpen] = useState<{ post?: Post } | null>(null)
  const organises = view.may.includes('people.organise')
  const day = on || today()
  const posts = [...view.posts].sort(
    (one, other) =>
      Number(ended(one, day)) - Number(ended(other, day)) ||
      Number(other.heads) - Number(one.heads) ||
      (one.ordering ?? 0) - (other.ordering ?? 0) ||
      one.name.localeCompare(other.name),
  )
  if (posts.length === 0 && !organises) return null
  return (
    <Part
      title={t('people.posts')}
      aside={
        organises ? (
          <Button kind="quiet" icon={Plus} onClick={() => setOpen({})}>
            {t('people.post.add')}
          </Button>
        ) : undefined
      }
    >
      {posts.length === 0 ? <p className="m-soft">{t('people.posts.none')}</p> : null}
      <ul className={styles.lines}>
        {posts.map((post) => {
          const holders = view.holders.filter((one) => one.post === post.id)
          return (
            <li key={post.id}>
              <span>
                <strong>{post.name}</strong>{' '}
                {holders.map((one, index) => (
                  <span key={one.person}>
                    {index > 0 ? ', ' : ''}
                    <Link to={`/people/${one.person}`}>{one.fn}</Link>
                    {one.concurrent ? <span className="m-soft"> ({t('people.concurrent')})</span> : null}
                    {one.acting === 'vacancy' || one.acting === 'absence' ? (
                      <span className="m-soft"> ({t(`people.acting.${one.acting}`)})</span>
                    ) : null}
                  </span>
                ))}
                {holders.length === 0 && !ended(post, day) ? (
                  <span className="m-soft">{t('people.post.empty')}</span>
                ) : null}
                <span className="m-block m-soft m-caption m-num">{during(post.since, post.until)}</span>
              </span>
              {post.heads ? <Tag tone="accent">{t('people.post.heads')}</Tag> : null}
              {ended(post, day) ? <Tag>{t('people.post.ended')}</Tag> : null}
              {organises ? (
                <IconButton
                  icon={PenLine}
                  label={t('people.post.edit', { name: post.name })}
                  onClick={() => setOpen({ post })}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      {open ? (
        <Suspense>
          <EditPost unit={view.unit.id} post={open.post} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </Part>
  )
}

const ended = (post: Post, day: string): boolean => Boolean(post.until && post.until < day)
