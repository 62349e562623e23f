import type { ReactNode } from 'react'
import { Sections } from '../../shell/Sections'
import { t } from '../../words'

/** The pages of one's own account. */
export function AccountPages({ children }: { children: ReactNode }) {
  return (
    <Sections
      label={t('account.menu')}
      links={[
        { to: '/me', label: t('account.profile'), deep: false },
        { to: '/me/security', label: t('account.security') },
        { to: '/me/sessions', label: t('account.sessions') },
        { to: '/me/tokens', label: t('account.tokens') },
        { to: '/me/data', label: t('account.data') },
      ]}
    >
      {children}
    </Sections>
  )
}
