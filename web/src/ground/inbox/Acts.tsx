import { lazy, Suspense } from 'react'
import { slices } from '../house'
import type { NoticeActs } from '../manifest'
import { wrong } from '../ui/toasts'
import { needWords } from '../words'
import { markDone, type Notice } from './data'

const known = new Map<string, NoticeActs | null>()

/** What a slice offers for notices of a fact, loaded when the first of them is seen. */
function actsOf(name: string): NoticeActs | null {
  const found = known.get(name)
  if (found !== undefined) return found
  const slice = slices().find((one) => one.noticeActs?.[name])
  const load = slice?.noticeActs?.[name]
  const made =
    slice && load ? lazy(async () => (await Promise.all([load(), needWords(slice.name)]))[0]) : null
  known.set(name, made)
  return made
}

/** Acts on what a notice tells of, in place: an invitation is answered without opening it. */
export function Acts({ notice }: { notice: Notice }) {
  const Inside = actsOf(notice.name)
  if (!Inside || notice.done_at) return null
  return (
    <Suspense>
      <Inside of={notice.thing.ref} onDone={() => void markDone([notice.id]).catch(wrong)} />
    </Suspense>
  )
}
