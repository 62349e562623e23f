import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Panes } from '../../ground/shell/Page'
import { t } from '../../ground/words'
import { Nav } from './Nav'

interface Props {
  title?: string
  page?: string
  space?: string
  side?: ReactNode
  sideOpen?: boolean
  onSideOpen?: (open: boolean) => void
  wide?: boolean
  children: ReactNode
}

/** The frame of every screen of the wiki: the tree to the left, the page, what belongs to it. */
export function Frame({ title, page, space, side, sideOpen, onSideOpen, wide, children }: Props) {
  const navigate = useNavigate()
  return (
    <Panes
      title={t('wiki.menu')}
      list={<Nav page={page} space={space} />}
      wide={wide}
      thingTitle={title}
      onBack={() => void navigate({ to: '/wiki', search: { list: 'spaces' } })}
      side={side}
      sideOpen={sideOpen}
      onSideOpen={onSideOpen}
      thing={children}
    />
  )
}
