import { useState } from 'react'
import { refreshSharing } from '../../ground/share/data'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { t } from '../../ground/words'
import { standAlone } from '../data/changes'
import type { Page } from '../data/pages'

type Reaching = 'below' | 'alone'

/** Whether what is granted on a page reaches the pages below it too. */
export function Reach({ page }: { page: Page }) {
  const [pending, setPending] = useState<Reaching | null>(null)
  const set = async (next: Reaching) => {
    setPending(next)
    await standAlone(page.id, next === 'alone')
    await refreshSharing(page.ref)
    setPending(null)
  }
  return (
    <RadioGroup<Reaching>
      label={t('wiki.reach')}
      value={pending ?? (page.alone ? 'alone' : 'below')}
      options={[
        { value: 'below', label: t('wiki.reach.below') },
        { value: 'alone', label: t('wiki.reach.alone') },
      ]}
      onChange={(next) => (pending ? undefined : void set(next))}
    />
  )
}
