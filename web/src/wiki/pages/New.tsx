import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useMe } from '../../ground/session'
import { Page } from '../../ground/shell/Page'
import { Skeleton } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { create } from '../data/changes'
import { openSpaceOf } from '../data/spaces'

/** Makes a page in one's own space and goes there. */
export default function New() {
  const me = useMe()
  const navigate = useNavigate()
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    openSpaceOf(me.id)
      .then((space) => create({ space: space.id }))
      .then((made) =>
        navigate(
          made
            ? { to: `/wiki/${made.id}`, search: { fresh: 'title' }, replace: true }
            : { to: '/wiki', replace: true },
        ),
      )
      .catch(wrong)
  }, [me.id, navigate])
  return (
    <Page title={t('wiki.new')}>
      <Skeleton rows={3} shape="text" />
    </Page>
  )
}
