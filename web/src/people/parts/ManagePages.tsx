import type { ReactNode } from 'react'
import { useMay } from '../../ground/session'
import { Sections } from '../../ground/shell/Sections'
import { t } from '../../ground/words'

/** The pages of administrators of people. */
export function ManagePages({ children }: { children: ReactNode }) {
  const organises = useMay('people.organise')
  return (
    <Sections
      label={t('people.manage')}
      links={[
        { to: '/people', label: t('people.manage.back'), deep: false },
        {
          to: '/people/manage',
          label: t('people.manage.people'),
          deep: false,
          also: /manage\/([0-9a-f-]{36}|new)$/,
        },
        { to: '/people/manage/import', label: t('people.import') },
        ...(organises ? [{ to: '/people/manage/reorganise', label: t('people.reorganise') }] : []),
        { to: '/people/manage/groups', label: t('people.groups') },
        { to: '/people/manage/administrators', label: t('people.administrators') },
        ...(organises ? [{ to: '/people/manage/labels', label: t('people.labels') }] : []),
        { to: '/people/manage/viewings', label: t('people.viewings') },
      ]}
    >
      {children}
    </Sections>
  )
}
