import { useNavigate } from '@tanstack/react-router'
import { Search, Settings } from 'lucide-react'
import type { MenuItem } from '../manifest'
import { Sheet } from '../ui/Dialog'
import { t } from '../words'

interface Props {
  items: readonly MenuItem[]
  search: () => void
  settings: () => void
  onClose: () => void
}

/** The rest of the menu, on phones. */
export default function More({ items, search, settings, onClose }: Props) {
  const navigate = useNavigate()
  const act = (run: () => void) => () => {
    onClose()
    run()
  }
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
        <li>
          <button
            type="button"
            className="m-palette-item"
            style={{ inlineSize: '100%' }}
            onClick={act(search)}
          >
            <Search size={22} aria-hidden />
            <span>{t('ground.search')}</span>
          </button>
        </li>
        <li>
          <button
            type="button"
            className="m-palette-item"
            style={{ inlineSize: '100%' }}
            onClick={act(settings)}
          >
            <Settings size={22} aria-hidden />
            <span>{t('ground.settings')}</span>
          </button>
        </li>
      </ul>
    </Sheet>
  )
}
