import { useNavigate } from '@tanstack/react-router'
import { MonitorPlay, Radio } from 'lucide-react'
import { useMe } from '../../../ground/session'
import { Button } from '../../../ground/ui/Button'
import { t } from '../../../ground/words'
import { useRunning } from '../useShowing'

/** Opens a page as slides; while somebody presents it, follows them. */
export function PresentButton({ page }: { page: string }) {
  const navigate = useNavigate()
  const me = useMe()
  const running = useRunning(page)
  if (running && running.presenter !== me.id)
    return (
      <Button
        kind="primary"
        icon={Radio}
        onClick={() => void navigate({ to: `/wiki/${page}/present`, search: { follow: '1' } })}
      >
        {t('wiki.present.follow', { name: running.name })}
      </Button>
    )
  return (
    <Button icon={MonitorPlay} onClick={() => void navigate({ to: `/wiki/${page}/present` })}>
      {t('wiki.present.start')}
    </Button>
  )
}
