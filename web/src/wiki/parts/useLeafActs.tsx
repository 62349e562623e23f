import { useNavigate } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, Copy, FolderInput, IndentDecrease, IndentIncrease, Trash2 } from 'lucide-react'
import type { Item } from '../../ground/ui/Menu'
import { keysText } from '../../ground/acts'
import { t, type PlainWord } from '../../ground/words'
import { duplicate, trash } from '../data/changes'
import type { Leaf } from '../data/spaces'
import { stepped, type Place, type Step } from '../rules/tree'

interface Given {
  leaf: Leaf
  leaves: readonly Leaf[]
  space: string
  /** Moves the page by one step. */
  go: (to: Place) => void
  /** Opens the choice of another place. */
  ask: () => void
}

const STEPS: readonly { step: Step; word: PlainWord; icon: typeof ArrowUp; keys: string }[] = [
  { step: 'up', word: 'wiki.tree.up', icon: ArrowUp, keys: 'alt+shift+arrowup' },
  { step: 'down', word: 'wiki.tree.down', icon: ArrowDown, keys: 'alt+shift+arrowdown' },
  { step: 'in', word: 'wiki.tree.in', icon: IndentIncrease, keys: 'alt+shift+arrowright' },
  { step: 'out', word: 'wiki.tree.out', icon: IndentDecrease, keys: 'alt+shift+arrowleft' },
]

/** What can be done with a page in the tree: what dragging does, and more, by a menu. */
export function useLeafActs(): (given: Given) => Item[][] {
  const navigate = useNavigate()
  return ({ leaf, leaves, space, go, ask }) => [
    STEPS.flatMap(({ step, word, icon, keys }) => {
      const to = stepped(leaves, leaf, space, step)
      return to ? [{ id: step, label: t(word), icon, keys: keysText(keys), run: () => go(to) }] : []
    }),
    [
      { id: 'move', label: t('ground.act.move'), icon: FolderInput, run: ask },
      {
        id: 'copy',
        label: t('ground.act.copy'),
        icon: Copy,
        run: () =>
          void duplicate(leaf.id).then((made) => (made ? navigate({ to: `/wiki/${made.id}` }) : undefined)),
      },
      {
        id: 'trash',
        label: t('ground.act.trash'),
        icon: Trash2,
        danger: true,
        run: () => void trash(leaf.id, leaf.title),
      },
    ],
  ]
}
