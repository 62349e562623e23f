import { useNavigate } from '@tanstack/react-router'
import { Search, Settings } from 'lucide-react'
import type { MenuItem } from '../manifest'
import { Sheet } from '../ui/Dialog'
import { t } from '../words'

interface Props {
  items: readonly MenuItem[]
  /** Left out where they stand beside. */
  search?: () => void
  settings?: () => void
  onClose: () => void
}

/** The rest of the menu, where the window does not hold all of it. */
export default function More({ items, search, settings, onClose }: Props) {
  const navigate = useNavigate()
  const act = (run: () => void) => () => {
    onClose()
    run()
  }
  const acts = [
    ...(search ? [{ icon: Search, word: 'ground.search' as const, run: search }] : []),
    ...(settings ? [{ icon: Settings, word: 'ground.settings' as const, run: settings }] : []),
  ]
  return (
    <Sheet title={t('ground.more')} open onClose={onClose}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <button
              type="button"
              className="m-palette-item"
              style={{ inlineSize: '100%' }}
              onClick={act(() => void navigate({ to: item.to }))}
            >
              <item.icon size={22} aria-hidden />
              <span>{t(item.word)}</span>
            </button>
          </li>
        ))}
        {acts.map((one) => (
          <li key={one.word}>
            <button
              type="button"
              className="m-palette-item"
              style={{ inlineSize: '100%' }}
              onClick={act(one.run)}
            >
              <one.icon size={22} aria-hidden />
              <span>{t(one.word)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
