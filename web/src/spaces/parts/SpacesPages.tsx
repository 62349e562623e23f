import type { ReactNode } from 'react'
import { Sections } from '../../ground/shell/Sections'
import { t } from '../../ground/words'

/** The pages of spaces: the sites, finding something free, what I booked. */
export function SpacesPages({ children }: { children: ReactNode }) {
  return (
    <Sections
      label={t('spaces.menu')}
      links={[
        { to: '/spaces', label: t('spaces.sites'), deep: false, also: /^\/spaces\/sites\// },
        { to: '/spaces/find', label: t('spaces.find') },
        { to: '/spaces/mine', label: t('spaces.mine') },
      ]}
    >
      {children}
    </Sections>
  )
}
