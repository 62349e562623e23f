import type { ReactNode } from 'react'
import { useMay } from '../../ground/session'
import { Sections } from '../../ground/shell/Sections'
import { t } from '../../ground/words'

/** The pages of people: find, tree, figures, duties, sites, and for administrators the rest. */
export function PeoplePages({ children }: { children: ReactNode }) {
  const hands = useMay('handover.run')
  const administers = useMay('people.administer')
  return (
    <Sections
      label={t('people.menu')}
      links={[
        { to: '/people', label: t('people.find'), deep: false, also: /^\/people\/[0-9a-f-]{36}$/ },
        { to: '/people/organisation', label: t('people.organisation') },
        { to: '/people/headcount', label: t('people.headcount') },
        { to: '/people/duties', label: t('people.duties') },
        { to: '/people/sites', label: t('people.sites') },
        ...(hands ? [{ to: '/people/handover', label: t('people.handover') }] : []),
        ...(administers ? [{ to: '/people/manage', label: t('people.manage') }] : []),
      ]}
    >
      {children}
    </Sections>
  )
}
