import { useLocation } from '@tanstack/react-router'
import { t } from '../../ground/words'
import { LISTS, listOf, type ListName } from '../data/entries'
import { EntryList } from '../parts/EntryList'

/** Lately opened, starred, shared with me, shared by me: the last part of the address says which. */
export default function Lists() {
  const last = useLocation().pathname.split('/').pop() as ListName
  const name = LISTS.includes(last) ? last : 'recents'
  return (
    <EntryList
      key={name}
      title={t(`drive.list.${name}`)}
      query={listOf(name)}
      empty={t(`drive.list.${name}.empty`)}
    />
  )
}
